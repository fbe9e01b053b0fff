package kz.rectorblog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymFileTest {

    private static final String DORMITORY = "жатақхана\tобщежитие\tdormitory\n";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("synonyms.tsv");
        Files.writeString(file, DORMITORY);
    }

    @Test
    void anEditedLineHoldsWithoutARestart() throws IOException {
        SynonymFile synonyms = new SynonymFile(file.toString());
        assertThat(others(synonyms, "общежитие")).contains("dormitori");
        assertThat(others(synonyms, "кружок")).isEmpty();

        Files.writeString(file, DORMITORY + "үйірме\tкружок\tclub\n");
        synonyms.follow();
        synonyms.follow();

        assertThat(others(synonyms, "кружок")).contains("club");
        assertThat(synonyms.trouble()).isEmpty();
    }

    @Test
    void aFileThatStillChangesIsNotTakenOver() throws IOException {
        SynonymFile synonyms = new SynonymFile(file.toString());

        Files.writeString(file, DORMITORY + "үйірме\tкружок\tclub\n");
        synonyms.follow();

        assertThat(others(synonyms, "кружок")).isEmpty();
    }

    @Test
    void aBrokenLineLeavesTheOldOnesInForceAndIsNamed() throws IOException {
        SynonymFile synonyms = new SynonymFile(file.toString());

        for (String broken : List.of("үйірме\tкружок", "үйірме\t\tclub", "үйірме\tкружок\t?", "a\tb\tc\td")) {
            Files.writeString(file, "# first\nүйірме\tкружок\tclub\n" + broken + "\n");
            synonyms.follow();
            synonyms.follow();

            assertThat(others(synonyms, "общежитие")).as(broken).contains("dormitori");
            assertThat(synonyms.trouble())
                    .as(broken)
                    .hasValueSatisfying(trouble -> assertThat(trouble).contains("synonyms.tsv:3: "));
        }
    }

    @Test
    void aFileThatIsGoneLeavesTheOldOnesInForceAndComesBack() throws IOException {
        SynonymFile synonyms = new SynonymFile(file.toString());
        Files.delete(file);
        synonyms.follow();
        synonyms.follow();
        assertThat(others(synonyms, "общежитие")).contains("dormitori");
        assertThat(synonyms.trouble()).isPresent();

        Files.writeString(file, "үйірме\tкружок\tclub\n");
        synonyms.follow();
        synonyms.follow();

        assertThat(others(synonyms, "кружок")).contains("club");
        assertThat(synonyms.trouble()).isEmpty();
    }

    @Test
    void aBrokenFileAtTheStartLeavesASearchWithoutSynonyms() throws IOException {
        Files.writeString(file, "nothing of use\n");

        SynonymFile synonyms = new SynonymFile(file.toString());

        assertThat(others(synonyms, "общежитие")).isEmpty();
        assertThat(synonyms.trouble()).isPresent();
    }

    @Test
    void theFileOfTheHouseIsWhole() {
        assertThat(new SynonymFile("").trouble()).isEmpty();
    }

    private static List<String> others(SynonymFile file, String word) {
        return file.current().at(Chain.RU, Chain.RU.keys(word), 0).others().stream()
                .flatMap(saying -> saying.keys().stream())
                .toList();
    }
}
