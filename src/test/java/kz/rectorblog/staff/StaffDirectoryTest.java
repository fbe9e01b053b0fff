package kz.rectorblog.staff;

import static kz.rectorblog.staff.CastMember.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.rectorblog.StaffCast;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class StaffDirectoryTest {

    @Inject
    StaffDirectory directory;

    @Inject
    StaffCast cast;

    @Test
    void namesComeByIdAndUnknownIdsAreLeftOut() {
        long marat = cast.of(MARAT).id();

        assertThat(directory.nameOf(List.of(marat, 999_999L, marat))).isEqualTo(Map.of(marat, "Марат Жүнісов"));
        assertThat(directory.nameOf(List.of())).isEmpty();
    }

    @Test
    void aCaseMayGoToTheHeadOfItsUnitOrToTheRector() {
        long dormitory = cast.unit(CastUnit.DORMITORY).id();

        assertThat(directory.executorsOf(dormitory))
                .extracting(StaffMember::fullName)
                .containsExactly("Марат Жүнісов");
        assertThat(directory.activeExecutors())
                .extracting(StaffMember::fullName)
                .contains("Қайрат Әлімжанов", "Ольга Кравцова")
                .doesNotContain("Айгерім Сапарова", "Тимур Ли");
    }

    @Test
    void theNamesForAnnotationsAreThePermissions() {
        assertThat(Arrays.stream(May.class.getDeclaredFields()).map(java.lang.reflect.Field::getName))
                .containsExactlyElementsOf(
                        Arrays.stream(Permission.values()).map(Enum::name).toList());
    }
}
