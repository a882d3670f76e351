package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.server.TestServer;
import org.rapporteur.register.Filter;

/** Pages that tell of a time past say so, and offer nothing that would be lost. */
class PastPagesTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsCorrectedInThePast() {
        try (TestServer server = new TestServer(folder, Optional.of("2026-05-31"))) {
            String line = server.store.lines(Filter.ALL).get(0).id();
            for (String page : List.of("/", "/demands", "/lines/" + line, "/actors/state%3AFR", "/questions")) {
                assertThat(server.get(page).body())
                        .as(page)
                        .contains("as of 2026-05-31")
                        .doesNotContain("method=\"post\"");
            }
            assertThat(server.get("/actors/state%3AFR/split").statusCode()).isEqualTo(404);
            assertThat(server.post("/api/v1/corrections", "{}").statusCode()).isEqualTo(405);
        }
        try (TestServer server = new TestServer(folder, Optional.empty())) {
            assertThat(server.get("/actors/state%3AFR").body())
                    .contains("method=\"post\"")
                    .doesNotContain("as of 2026-05-31");
            assertThat(server.get("/actors/state%3AFR/split").statusCode()).isEqualTo(200);
        }
    }
}
