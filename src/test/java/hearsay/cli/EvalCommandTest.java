package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.console.ExitCode;
import hearsay.jsonl.ClaimWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvalCommandTest {
  private static final String TEXT = "Ida Holm said the port will close.\n";

  @TempDir private Path folder = Path.of("");

  private static Claim claim(String doc) {
    return MadeClaim.in(doc, TEXT)
        .by("Ida Holm", "Ida Holm", SourceType.PERSON)
        .cue("said", Stance.ASSERT)
        .says("the port will close");
  }

  @BeforeEach
  void write_predictions_of_two_articles() throws IOException {
    write("out/wire/a.jsonl", claim("wire/a.txt"));
    write("out/wire/b.jsonl", claim("wire/b.txt"));
    for (String name : new String[] {"a", "b"}) {
      Path article = folder.resolve("news/wire/" + name + ".txt");
      Files.createDirectories(article.getParent());
      Files.writeString(article, TEXT);
    }
  }

  private void write(String name, Claim... claims) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (var out = Files.newOutputStream(file)) {
      for (Claim claim : claims) {
        out.write(ClaimWriter.toLine(claim));
      }
    }
  }

  private Ran eval(String words) {
    String[] args = ("eval " + words).split(" ");
    for (int i = 1; i < args.length; i++) {
      args[i] = args[i].startsWith("@") ? folder.resolve(args[i].substring(1)).toString() : args[i];
    }
    return Ran.of(args);
  }

  @Test
  void scores_articles_with_gold_and_says_how_many_others_there_are() throws IOException {
    write("gold.jsonl", claim("wire/a.txt"));

    Ran ran = eval("--gold @gold.jsonl @out");

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).startsWith("1 articles, 1 gold claims, 1 predicted claims\n");
    assertThat(ran.err()).isEqualTo("hearsay: 1 article without gold left out\n");
  }

  @Test
  void takes_an_empty_file_of_gold_for_an_article_without_claims() throws IOException {
    write("gold/wire/a.gold.jsonl", claim("wire/a.txt"));
    write("gold/wire/b.gold.jsonl");

    Ran ran = eval("--gold @gold @out");

    assertThat(ran.out()).startsWith("2 articles, 1 gold claims, 2 predicted claims\n");
    assertThat(ran.err()).isEmpty();
    write("predicted.jsonl", claim("wire/a.txt"), claim("wire/b.txt"));
    assertThat(eval("--gold @gold @predicted.jsonl").out()).isEqualTo(ran.out());
  }

  @Test
  void says_that_gold_is_of_none_of_the_articles() throws IOException {
    write("gold.jsonl", claim("a.txt"));

    assertThat(eval("--gold @gold.jsonl @out").err())
        .isEqualTo(
            "hearsay: 2 articles without gold left out; none is left: gold is of other docs\n");
  }

  @Test
  void takes_articles_as_folders_and_files() throws IOException {
    write("gold.jsonl", claim("wire/a.txt"));

    Ran ofFolder = eval("--gold @gold.jsonl --articles @news @out");
    Ran ofFile = eval("--gold @gold.jsonl --articles @news/wire/a.txt @out");

    assertThat(ofFolder.out()).startsWith("1 articles, 1 gold claims, 1 predicted claims\n");
    assertThat(ofFile).isEqualTo(ofFolder);
  }

  @Test
  void counts_an_article_that_is_named_with_gold_or_without() throws IOException {
    write("gold.jsonl", claim("wire/a.txt"));
    Files.writeString(
        folder.resolve("articles.jsonl"),
        """
        {"id":"wire/a.txt","text":"Ida Holm said the port will close.\\n"}
        {"id":"wire/b.txt","text":"Ida Holm said the port will close.\\n"}
        """);

    Ran lines = eval("--gold @gold.jsonl --articles @articles.jsonl @out");
    Ran files =
        eval("--gold @gold.jsonl --articles @news/wire/a.txt --articles @news/wire/b.txt @out");

    assertThat(lines.out()).startsWith("2 articles, 1 gold claims, 2 predicted claims\n");
    assertThat(lines.err()).isEmpty();
    assertThat(files).isEqualTo(lines);
  }

  @Test
  void says_what_articles_are_wanted() throws IOException {
    write("gold.jsonl", claim("wire/a.txt"));
    Files.createDirectories(folder.resolve("others"));
    Files.writeString(folder.resolve("others/c.txt"), TEXT);

    Ran ran = eval("--gold @gold.jsonl --articles @others @out");

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("name there what extract was given").hasLineCount(1);
  }
}
