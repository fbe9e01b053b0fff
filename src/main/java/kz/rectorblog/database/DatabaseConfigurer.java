package kz.rectorblog.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Gives the data source its address: the one in the environment, or the embedded database's. */
@Singleton
class DatabaseConfigurer implements BeanCreatedEventListener<DatasourceConfiguration> {

    private static final String EMBEDDED = "jdbc:mysql:embedded";

    private final Provider<EmbeddedDatabase> embedded;
    private final String schema;

    DatabaseConfigurer(
            Provider<EmbeddedDatabase> embedded,
            @Property(name = "rectorblog.database.schema", defaultValue = "rectorblog") String schema) {
        this.embedded = embedded;
        this.schema = schema;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> created) {
        DatasourceConfiguration configuration = created.getBean();
        if (EMBEDDED.equals(configuration.getJdbcUrl())) {
            configuration.setJdbcUrl("jdbc:mysql://%s/%s?createDatabaseIfNotExist=true&sslMode=DISABLED"
                    .formatted(embedded.get().address(), schema));
            configuration.setUsername(EmbeddedDatabase.ACCOUNT);
            configuration.setPassword(embedded.get().password());
        }
        readTimesAsUtc(configuration);
        return configuration;
    }

    // an instant must be the same instant whatever zone the server or the machine stands in
    private static void readTimesAsUtc(DatasourceConfiguration configuration) {
        configuration.addDataSourceProperty("connectionTimeZone", "UTC");
        configuration.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        configuration.addDataSourceProperty("characterEncoding", "UTF-8");
        configuration.addDataSourceProperty("rewriteBatchedStatements", "true");
        configuration.addDataSourceProperty("cachePrepStmts", "true");
    }
}
