package org.rapporteur.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** The packaged program serving a register, and a real Chromium looking at it. */
final class Browser implements AutoCloseable {
    private static final List<Path> DRIVERS = List.of(Path.of("/usr/bin/chromedriver"));
    private static final List<Path> BROWSERS =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process server;
    private final ChromeDriver driver;
    private final String address;

    private Browser(Process server, ChromeDriver driver, String address) {
        this.server = server;
        this.driver = driver;
        this.address = address;
    }

    /** Why journeys cannot be walked here; empty when they can. */
    static Optional<String> missing() {
        if (there(DRIVERS).isEmpty() || there(BROWSERS).isEmpty()) {
            return Optional.of(
                    "There is no chromium with its chromedriver here; on Debian: apt install chromium-driver");
        }
        return Optional.empty();
    }

    private static Optional<Path> there(List<Path> candidates) {
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    /** Serves the register in the folder, and opens the first page with the token of the start line. */
    static Browser open(Program program, Path register) throws IOException {
        return open(program, List.of("serve", "--register", register, "--port", "0"));
    }

    /** Starts the server and opens the address that it tells. */
    static Browser open(Program program, List<Object> serve) throws IOException {
        Process server = program.serving(serve.toArray());
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String start = Stream.generate(() -> next(lines))
                .filter(line -> line.contains("http://"))
                .findFirst()
                .orElseThrow();
        String url = start.substring(start.indexOf("http://")).split("\\s", 2)[0];
        ChromeOptions options = new ChromeOptions();
        options.setBinary(there(BROWSERS).orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1400,1000");
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(there(DRIVERS).orElseThrow().toFile())
                        .build(),
                options);
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        driver.get(url);
        return new Browser(server, driver, url.replaceFirst("/(\\?.*)?$", ""));
    }

    private static String next(BufferedReader lines) {
        try {
            return Optional.ofNullable(lines.readLine())
                    .orElseThrow(() -> new AssertionError("The server stopped before it told its address"));
        } catch (IOException e) {
            throw new AssertionError("The server does not tell its address", e);
        }
    }

    void go(String path) {
        driver.get(address + path);
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        driver.manage().timeouts().implicitlyWait(Duration.ZERO);
        try {
            return driver.findElements(By.cssSelector(css));
        } finally {
            driver.manage().timeouts().implicitlyWait(PATIENCE);
        }
    }

    /** Sends what a button sends, and waits for the page that comes. */
    void send(String css) {
        WebElement before = driver.findElement(By.tagName("html"));
        click(css);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (isThere(before)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No page came after " + css);
            }
            Thread.onSpinWait();
        }
    }

    /** By script, so that nothing has to be scrolled into sight. */
    void click(String css) {
        script("arguments[0].click()", find(css));
    }

    /** Chooses in a list. */
    void choose(String css, String value) {
        script("arguments[0].value = arguments[1]", find(css), value);
    }

    /** Drags from one place of an element to another, both as shares of its width. */
    void drag(String css, double from, double to) {
        WebElement element = find(css);
        int width = element.getSize().getWidth();
        new Actions(driver)
                .moveToElement(element, (int) (width * (from - .5)), 0)
                .clickAndHold()
                .moveByOffset((int) (width * (to - from) / 2), 0)
                .moveByOffset((int) (width * (to - from) / 2), 0)
                .release()
                .perform();
    }

    void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came, at " + path());
            }
            Thread.onSpinWait();
        }
    }

    private static boolean isThere(WebElement element) {
        try {
            return element.isEnabled();
        } catch (StaleElementReferenceException e) {
            return false;
        }
    }

    /** By the words that it shows. */
    WebElement link(String words) {
        return driver.findElement(By.partialLinkText(words));
    }

    void keys(String keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    Object script(String script, Object... arguments) {
        return Optional.ofNullable(driver.executeScript(script, arguments)).orElse("");
    }

    Object asyncScript(String script) {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return Optional.ofNullable(driver.executeAsyncScript(script)).orElse("");
    }

    String path() {
        return Optional.ofNullable(driver.getCurrentUrl()).orElse("").substring(address.length());
    }

    /** What a program gets that asks with the session of the browser. */
    String download(String path) {
        return (String) asyncScript("const done = arguments[0]; fetch('" + path + "').then(r => r.text()).then(done);");
    }

    /** Keeps a picture of the page, when a folder is named for them: -Drapporteur.screenshots=docs/screenshots. */
    void picture(String name) throws IOException {
        String folder = System.getProperty("rapporteur.screenshots", "");
        if (!folder.isEmpty()) {
            Path path = Program.ROOT.resolve(folder);
            Files.createDirectories(path);
            Files.write(path.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        }
    }

    @Override
    public void close() {
        driver.quit();
        server.destroy();
    }
}
