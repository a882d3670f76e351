package org.rapporteur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register for several people: accounts and roles, made at the command line and walked in a browser. */
class AccountsIT {
    private static final String PASSWORD = "a dozen words or so";

    @TempDir
    static Path folder;

    private static Program program;
    private static Browser browser;

    @BeforeAll
    static void serveInPublic() throws IOException {
        Browser.missing().ifPresent(why -> Assumptions.abort(why));
        program = new Program(folder);
        Path register = folder.resolve("r.db");
        program.run("read", Program.ROOT.resolve("samples/libya-ceasefire.txt"), "--register", register);
        assertThat(program.told(PASSWORD, "user", "add", "rea", "--role", "reader")
                        .code())
                .isZero();
        assertThat(program.told(PASSWORD, "user", "add", "edi", "--role", "editor")
                        .code())
                .isZero();
        int port = freePort();
        browser = Browser.open(
                program,
                List.of(
                        "serve",
                        "--register",
                        register,
                        "--port",
                        port,
                        "--public",
                        "--origin",
                        "http://localhost:" + port));
    }

    @AfterAll
    static void close() {
        Optional.ofNullable(browser).ifPresent(Browser::close);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void signIn(String name, String password) {
        browser.go("/login");
        browser.find("#name").sendKeys(name);
        browser.find("#password").sendKeys(password);
        browser.send("main form button");
    }

    private static void signOut() {
        browser.go("/");
        browser.send("form[action='/logout'] button");
    }

    /** What the server answers to a form that a page does not show. */
    private static String status(String path) {
        return String.valueOf(browser.asyncScript("const done = arguments[0]; fetch('" + path
                + "', {method: 'POST', headers: {'Content-Type': 'application/x-www-form-urlencoded'},"
                + " body: 'csrf=' + document.body.dataset.csrf}).then(r => done(r.status));"));
    }

    @Test
    void aReaderSeesAndAnEditorCorrectsUntilTheAccountIsGone() throws IOException {
        browser.go("/demands");
        assertThat(browser.path()).isEqualTo("/login");
        browser.picture("sign-in");
        signIn("rea", "another password, wrong");
        assertThat(browser.find("[role=alert]").getText()).isNotEmpty();
        signIn("rea", PASSWORD);
        browser.go("/search?kind=demand");
        String finding = "/findings/" + browser.find("tr.item").getAttribute("data-finding");
        browser.go(finding);
        assertThat(browser.all("main form")).isEmpty();
        assertThat(status(finding + "/accept")).isEqualTo("403");
        browser.go("/allegations");
        assertThat(browser.all("input[type=checkbox]")).isEmpty();
        browser.go("/actors/state%3ALY/split");
        assertThat(browser.find("main").getText()).contains("may not do this");
        signOut();
        signIn("edi", PASSWORD);
        browser.go(finding);
        browser.send("[data-key=accept]");
        assertThat(browser.find(".state").getText()).isEqualTo("accepted");
        assertThat(browser.find(".history").getText()).contains("accept by edi");
        assertThat(program.run("user", "list").out()).contains("edi", "editor", "rea", "reader");
        assertThat(program.run("user", "change", "edi", "--role", "reader").code())
                .isZero();
        browser.go(finding);
        assertThat(browser.all("main form")).isEmpty();
        assertThat(program.run("user", "remove", "edi").code()).isZero();
        browser.go(finding);
        assertThat(browser.path()).isEqualTo("/login");
        assertThat(Files.readString(folder.resolve("rapporteur.audit.jsonl")))
                .contains("edi", "/accept")
                .doesNotContain(PASSWORD);
    }
}
