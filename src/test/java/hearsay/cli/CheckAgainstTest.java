package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.claim.ClaimKey;
import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --against OUT}: what would change in the committed claims. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CheckAgainstTest {
  private final CheckedFolder folder;

  CheckAgainstTest(@TempDir Path root) {
    this.folder = new CheckedFolder(root);
  }

  @BeforeEach
  void commit_the_claims_of_two_articles() throws IOException {
    folder.article("wire/a.txt", "Anna said it rains\nNothing here.\nBert said it snows\n");
    folder.article("b.txt", "No claims.\n");
    assertThat(folder.extract().status()).isZero();
    assertThat(folder.read("out/b.jsonl")).isEmpty();
  }

  private static List<String> diff(JsonNode finding) {
    return StreamSupport.stream(finding.get("diff").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  @Test
  void what_extract_wrote_is_clean() {
    assertThat(folder.against().status()).isEqualTo(ExitCode.OK);
    assertThat(folder.against().out()).isEmpty();
  }

  @Test
  void an_added_claim_names_its_line_and_shows_who_claims_what() throws IOException {
    folder.edit(
        "corpus/wire/a.txt", "Bert said it snows\n", "Bert said it snows\nCeci denied it\n");

    Ran ran = folder.against();

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out())
        .isEqualTo(
            folder.corpus()
                + "/wire/a.txt:7: error: new claim: Ceci: it [claims/added]\n"
                + "  + source.text: \"Ceci\"\n"
                + "  + source.name: \"Ceci\"\n"
                + "  + source.type: \"person\"\n"
                + "  + cue.text: \"denied\"\n"
                + "  + cue.lemma: \"denied\"\n"
                + "  + cue.stance: \"assert\"\n"
                + "  + content.text: \"it\"\n"
                + "  + content.form: \"indirect\"\n");
  }

  @Test
  void all_claims_of_a_new_article_are_added_and_one_without_claims_is_missing()
      throws IOException {
    folder.article("new.txt", "Dora said it thaws\n");
    folder.article("quiet.txt", "Hush.\n");

    assertThat(folder.places(folder.against("--format", "json")))
        .containsExactly("corpus/new.txt:4 claims/added", "corpus/quiet.txt:1 claims/missing");
  }

  @Test
  void a_removed_claim_names_the_line_on_which_its_words_stand() throws IOException {
    folder.edit("corpus/wire/a.txt", "Bert said it snows", "Who says it snows");

    Ran ran = folder.against("--format", "json");

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    JsonNode removed = CheckedFolder.of("claims/removed", ran).get(0);
    assertThat(removed.get("line").asInt()).isEqualTo(6);
    assertThat(removed.get("claim").asText()).matches("[0-9a-f]{16}");
    assertThat(diff(removed)).contains("- source.text: \"Bert\"");
  }

  @Test
  void a_changed_claim_shows_the_fields_that_differ_and_no_others() throws IOException {
    folder.edit("out/wire/a.jsonl", "\"name\":\"Bert\"", "\"name\":\"Albert\"");

    Ran ran = folder.against("--format", "json");

    assertThat(folder.places(ran)).containsExactly("corpus/wire/a.txt:6 claims/changed");
    assertThat(diff(ran.records().get(0)))
        .containsExactly("- source.name: \"Albert\"", "+ source.name: \"Bert\"");
  }

  @Test
  void a_claim_of_the_same_content_and_another_source_is_a_changed_one() throws IOException {
    folder.edit("corpus/wire/a.txt", "Bert said", "Bort said");

    Ran ran = folder.against("--format", "json");

    assertThat(folder.places(ran))
        .containsExactly("corpus/wire/a.txt:6 claims/changed", "out/wire/a.jsonl:2 claims/span");
    assertThat(diff(ran.records().get(0)))
        .contains("- source.text: \"Bert\"", "+ source.text: \"Bort\"");
  }

  @Test
  void claims_that_an_edit_moved_are_one_finding() throws IOException {
    folder.edit("corpus/wire/a.txt", "Anna said", "A line above.\nAnna said");

    Ran ran = folder.against();

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out())
        .isEqualTo(
            folder.corpus()
                + "/wire/a.txt:5: error: 2 claims at other offsets, with the same words: the text"
                + " around was edited; --update writes them [claims/moved]\n");
  }

  @Test
  void claims_of_the_same_words_are_paired_in_the_order_of_their_places() throws IOException {
    folder.article("twice.txt", "Anna said it thaws\nText\nAnna said it thaws\n");
    folder.extract();
    folder.edit("corpus/twice.txt", "---\nAnna", "---\nA line above.\nAnna");

    assertThat(folder.against().out()).contains("2 claims at other offsets").hasLineCount(1);

    folder.edit("corpus/twice.txt", "Text\nAnna said it thaws", "Text\nDora said it thaws");
    assertThat(folder.places(folder.against("--format", "json")))
        .containsExactly(
            "corpus/twice.txt:5 claims/moved",
            "corpus/twice.txt:7 claims/changed",
            "out/twice.jsonl:2 claims/span");
  }

  @Test
  void of_the_same_words_what_stands_still_is_not_taken_for_moved() throws IOException {
    folder.article("twice.txt", "Anna said it thaws\nText\nAnna said it thaws\n");
    folder.extract();
    folder.edit("corpus/twice.txt", "---\nAnna said it thaws", "---\nNo one said it ...");

    assertThat(folder.places(folder.against("--format", "json")))
        .containsExactly("corpus/twice.txt:6 claims/removed", "out/twice.jsonl:1 claims/span");
  }

  @Test
  void what_an_article_says_of_itself_is_one_finding_whatever_the_number_of_claims()
      throws IOException {
    folder.file(
        "corpus/titled.txt",
        "---\ntitle: Rain\npublished: 2025-09-26\n---\nAnna said it thaws\nBert said it pours\n");
    folder.extract();
    folder.edit("corpus/titled.txt", "title: Rain", "title: Snow");

    Ran ran = folder.against();

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out())
        .isEqualTo(
            folder.corpus()
                + "/titled.txt:1: error: what the article says of itself is another in 2 claims"
                + " [claims/changed]\n"
                + "  - title: \"Rain\"\n"
                + "  + title: \"Snow\"\n");
    folder.edit("corpus/titled.txt", "title: Snow", "title: Snow, at last");
    assertThat(folder.places(folder.against("--format", "json")))
        .containsExactly("corpus/titled.txt:1 claims/changed", "corpus/titled.txt:5 claims/moved");
  }

  @Test
  void records_of_version_one_are_one_finding_that_says_what_to_do() throws IOException {
    String now = folder.read("out/wire/a.jsonl");
    folder.file("out/wire/a.jsonl", versionOne(now).replace("Anna", "Hanna"));

    Ran ran = folder.against();

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out())
        .isEqualTo(
            folder.out()
                + "/wire/a.jsonl:1: error: has claims of schema version 1, which are not compared;"
                + " --update writes them as version 2 [claims/outdated]\n");
    assertThat(folder.against("--update").status()).isEqualTo(ExitCode.OK);
    assertThat(folder.read("out/wire/a.jsonl")).isEqualTo(now);
  }

  @Test
  void update_removes_the_records_of_version_one_of_an_article_that_is_gone() throws IOException {
    folder.article("gone.txt", "Emil said it is over\n");
    folder.extract();
    folder.file("out/gone.jsonl", versionOne(folder.read("out/gone.jsonl")));
    Files.delete(folder.root().resolve("corpus/gone.txt"));

    assertThat(folder.against("--update").status()).isEqualTo(ExitCode.OK);
    assertThat(folder.tree("out")).doesNotContainKey("gone.jsonl");
  }

  private static String versionOne(String records) {
    return records
        .replace("\"schema\":2", "\"schema\":1")
        .replaceAll("\"key\":\"[0-9a-f]{16}\",", "");
  }

  @Test
  void a_key_that_is_not_that_of_the_words_breaks_the_contract() throws IOException {
    String key = ClaimKey.of("Anna", "said", "it rains");
    folder.edit("out/wire/a.jsonl", key, "0123456789abcdef");

    assertThat(folder.against().out())
        .contains("/wire/a.jsonl:1: error: the key is not that of the words, which is " + key);
  }

  @Test
  void another_confidence_alone_is_for_information() throws IOException {
    folder.edit("out/wire/a.jsonl", "\"confidence\":0.9", "\"confidence\":0.89");

    Ran ran = folder.against();

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.out())
        .contains("info: 2 claims with another confidence")
        .contains("  - confidence: 0.89\n  + confidence: 0.9\n");
  }

  @Test
  void records_in_another_order_are_a_matter_of_format() throws IOException {
    List<String> lines = folder.read("out/wire/a.jsonl").lines().toList();
    folder.file("out/wire/a.jsonl", lines.get(1) + "\n" + lines.get(0) + "\n");

    Ran ran = folder.against("--format", "json");

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(folder.places(ran)).containsExactly("out/wire/a.jsonl:1 claims/format");
  }

  @Test
  void records_that_break_the_contract_are_named_by_their_line() throws IOException {
    folder.edit("out/wire/a.jsonl", "\"type\":\"person\"", "\"type\":\"persn\"");
    folder.file("out/wire/a.jsonl", "no JSON\n" + folder.read("out/wire/a.jsonl"));

    Ran ran = folder.against("--format", "json");

    assertThat(folder.places(ran))
        .contains(
            "out/wire/a.jsonl:1 claims/invalid",
            "out/wire/a.jsonl:2 claims/invalid",
            "out/wire/a.jsonl:3 claims/invalid",
            "corpus/wire/a.txt:4 claims/changed");
    assertThat(ran.out())
        .contains("the line is no JSON object")
        .contains("source.type \\\"persn\\\" is none of person, organization");
  }

  @Test
  void spans_that_do_not_cut_their_words_are_named() throws IOException {
    folder.edit("out/wire/a.jsonl", "\"text\":\"it rains\"", "\"text\":\"it pours\"");

    Ran ran = folder.against("--format", "json");

    assertThat(CheckedFolder.of("claims/span", ran).get(0).get("message").asText())
        .isEqualTo("content: the text there is \"it rains\", the record says \"it pours\"");
    assertThat(folder.places(ran)).contains("corpus/wire/a.txt:4 claims/changed");
  }

  @Test
  void hostile_records_are_findings_like_others() throws IOException {
    String first = folder.read("out/wire/a.jsonl").lines().findFirst().orElseThrow();
    folder.file(
        "out/wire/a.jsonl",
        folder.read("out/wire/a.jsonl")
            + first.replace("\"spans\":[[", "\"spans\":[[1e999999999,1e999999999],[")
            + "\n"
            + first.replace("0.9", "1e999999999")
            + "\n"
            + "[".repeat(5000)
            + "\n{\"doc\":\"\\u001b[31m\",\"id\":\"\\u001b\"}\n");

    Ran ran = folder.against("--format", "json");

    assertThat(folder.places(ran))
        .contains(
            "out/wire/a.jsonl:3 claims/span",
            "out/wire/a.jsonl:4 claims/invalid",
            "out/wire/a.jsonl:5 claims/invalid",
            "out/wire/a.jsonl:6 claims/stale");
    assertThat(ran.out()).doesNotContain("\u001b").contains("1 claim of \\\\u001B[31m");
  }

  @Test
  void claims_of_an_article_that_is_gone_are_stale_and_foreign_files_are_left_alone()
      throws IOException {
    Files.delete(folder.root().resolve("corpus/wire/a.txt"));
    Files.delete(folder.root().resolve("corpus/b.txt"));
    folder.article("c.txt", "Hush.\n");
    folder.file("out/c.jsonl", "");
    folder.file("out/notes.jsonl", "{\"a\":1}\n");
    folder.file("out/README.md", "Claims.\n");

    Ran ran = folder.against("--format", "json");

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.places(ran))
        .containsExactly("out/b.jsonl:1 claims/stale", "out/wire/a.jsonl:1 claims/stale");
  }

  @Test
  void claims_of_a_line_that_is_gone_from_json_lines_are_stale() throws IOException {
    folder.file(
        "corpus/feed.jsonl",
        "{\"id\":\"x\",\"published\":\"2025-09-26\",\"text\":\"Anna said it thaws\"}\n"
            + "{\"id\":\"y\",\"published\":\"2025-09-26\",\"text\":\"Anna said it melts\"}\n");
    folder.extract();
    folder.file(
        "corpus/feed.jsonl",
        "\n{\"id\":\"y\",\"published\":\"2025-09-26\",\"text\":\"Anna denied it melts\"}\n");

    assertThat(folder.places(folder.against("--format", "json")))
        .containsExactly(
            "corpus/feed.jsonl:2 claims/changed",
            "out/feed.jsonl:2 claims/span",
            "out/feed.jsonl:1 claims/stale");
  }

  @Test
  void update_writes_the_bytes_of_extract_and_removes_what_is_stale_and_nothing_else()
      throws IOException {
    folder.edit("corpus/wire/a.txt", "Anna said", "A line above.\nAnna said");
    Files.delete(folder.root().resolve("corpus/b.txt"));
    folder.article("new.txt", "Dora said it thaws\n");
    folder.article("gone.txt", "Emil said it is over\n");
    folder.extract();
    Files.delete(folder.root().resolve("corpus/gone.txt"));
    folder.file("out/notes.jsonl", "{\"a\":1}\n");
    folder.file("out/README.md", "Claims.\n");

    Ran ran = folder.against("--update");

    // An empty file may be anyone's.
    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out()).contains("out/b.jsonl:1: error: is empty").hasLineCount(1);
    assertThat(ran.err()).contains("wrote the claims of 2 files, removed 1 of articles");
    FakeClaims.run("extract", folder.corpus(), "-o", folder.root().resolve("fresh").toString());
    assertThat(folder.tree("out"))
        .containsAllEntriesOf(folder.tree("fresh"))
        .containsOnlyKeys("README.md", "b.jsonl", "new.jsonl", "notes.jsonl", "wire/a.jsonl");
    Files.delete(folder.root().resolve("out/b.jsonl"));
    assertThat(folder.against().status()).isEqualTo(ExitCode.OK);
  }

  @Test
  void update_makes_the_folder_where_there_is_none() throws IOException {
    Ran without = folder.check("--against", folder.root().resolve("other").toString());
    Ran with = folder.check("--against", folder.root().resolve("other").toString(), "--update");

    assertThat(without.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(without.err()).contains("--update writes it");
    assertThat(with.status()).isEqualTo(ExitCode.OK);
    assertThat(folder.tree("other")).isEqualTo(folder.tree("out"));
  }

  @Test
  void update_of_a_part_of_the_corpus_removes_nothing() throws IOException {
    Ran ran =
        FakeClaims.run("check", folder.corpus() + "/wire", "--against", folder.out(), "--update");

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.tree("out")).containsKeys("a.jsonl", "b.jsonl", "wire/a.jsonl");
  }

  @Test
  void update_leaves_the_claims_of_an_article_that_failed_and_says_so() throws IOException {
    String before = folder.read("out/wire/a.jsonl");
    folder.edit("corpus/wire/a.txt", "Nothing here.", "CRASH");

    Ran ran = folder.against("--update");

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(folder.read("out/wire/a.jsonl")).isEqualTo(before);
    assertThat(ran.err()).contains("left as it was");
  }

  @Test
  void wrong_folders_are_refused() throws IOException {
    assertThat(folder.check("--update").err()).contains("--update needs --against OUT");
    Ran file = folder.check("--against", folder.corpus() + "/b.txt");
    assertThat(file.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(file.err()).contains("is no folder");
    Ran same = folder.check("--against", folder.corpus(), "--update");
    assertThat(same.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(same.err()).contains("is an input folder");
  }
}
