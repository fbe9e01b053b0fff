package kz.rectorblog.architecture;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.rectorblog.GoldenFile;
import org.junit.jupiter.api.Test;

/** Migrates an empty database and compares what stands there with the golden schema. */
@MicronautTest(transactional = false)
class SchemaTest {

    private final DataSource database;

    SchemaTest(DataSource database) {
        this.database = database;
    }

    @Test
    void theMigrationsBuildTheGoldenSchema() throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                definitions.add(definition(statement, table));
            }
        }
        GoldenFile.compare("schema.sql", String.join("\n", definitions), SchemaTest.class);
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names.stream()
                .filter(name -> !name.startsWith("flyway"))
                .sorted()
                .toList();
    }

    private static String definition(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW CREATE TABLE `" + table + "`")) {
            row.next();
            return row.getString(2)
                    .replaceAll(" AUTO_INCREMENT=\\d+", "")
                    .lines()
                    .collect(Collectors.joining("\n", "", ";\n"));
        }
    }
}
