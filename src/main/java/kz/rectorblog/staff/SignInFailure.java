package kz.rectorblog.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("sign_in_failure")
record SignInFailure(@Id @GeneratedValue @Nullable Long id, String email, Instant failedAt) {}
