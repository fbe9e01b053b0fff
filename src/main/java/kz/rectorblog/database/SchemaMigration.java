package kz.rectorblog.database;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to this version before anybody asks it anything. */
@Singleton
class SchemaMigration implements BeanCreatedEventListener<DataSource> {

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> created) {
        Flyway.configure()
                .dataSource(pool(created.getBean()))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return created.getBean();
    }

    // another listener may have wrapped the pool already: its wrapper asks for this very bean and would never end
    private static DataSource pool(DataSource database) {
        return DelegatingDataSource.unwrapDataSource(database);
    }
}
