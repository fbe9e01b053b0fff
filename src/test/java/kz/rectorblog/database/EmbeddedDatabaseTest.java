package kz.rectorblog.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @Test
    void tablesLastAlsoInAFolderAmongTemporaryOnes(@TempDir Path folder) throws Exception {
        Path table = folder.resolve("database/table");
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(table, "rows");

        new LastingServer(new EmbeddedDatabase(folder.toString()).configuration(0)).prepare();

        assertThat(table).hasContent("rows");
    }
}
