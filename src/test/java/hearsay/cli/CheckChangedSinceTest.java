package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --changed-since REV}, in a repository made for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CheckChangedSinceTest {
  private final CheckedFolder folder;

  CheckChangedSinceTest(@TempDir Path root) {
    this.folder = new CheckedFolder(root);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "init.defaultBranch=main"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command)
            .directory(folder.root().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as(said).isZero();
  }

  @BeforeEach
  void commit_two_articles_each_with_a_fault() throws IOException, InterruptedException {
    folder.file("corpus/a.txt", "Anna said it rains\n");
    folder.file("corpus/wire/b é.txt", "Bert said it snows\n");
    folder.extract();
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "begin");
  }

  @Test
  void nothing_changed_is_clean() {
    assertThat(folder.check().out()).contains("a.txt", "b é.txt");

    Ran ran = folder.against("--changed-since", "HEAD");

    assertThat(ran)
        .isEqualTo(new Ran(ExitCode.OK, "", "hearsay: 0 articles checked: nothing found\n"));
  }

  @Test
  void changed_and_untracked_articles_are_looked_at_and_no_others() throws IOException {
    folder.edit("corpus/wire/b é.txt", "snows", "hails");
    folder.file("corpus/new.txt", "Ceci said it thaws\n");

    assertThat(folder.places(folder.check("--changed-since", "HEAD", "--format", "json")))
        .containsExactly(
            "corpus/new.txt:1 article/no-published", "corpus/wire/b é.txt:1 article/no-published");
  }

  @Test
  void a_staged_or_committed_change_counts_as_well() throws IOException, InterruptedException {
    folder.edit("corpus/a.txt", "rains", "pours");
    git("commit", "-q", "-a", "-m", "pour");

    assertThat(folder.check("--changed-since", "HEAD").out()).isEmpty();
    assertThat(folder.check("--changed-since", "HEAD~1").out()).contains("a.txt").hasLineCount(1);
  }

  @Test
  void an_article_whose_committed_claims_were_tampered_with_is_looked_at() throws IOException {
    folder.edit("out/a.jsonl", "\"name\":\"Anna\"", "\"name\":\"Hanna\"");

    assertThat(folder.places(folder.against("--changed-since", "HEAD", "--format", "json")))
        .containsExactly("corpus/a.txt:1 article/no-published", "corpus/a.txt:1 claims/changed");
  }

  @Test
  void a_copy_of_an_unchanged_article_is_a_duplicate_wherever_it_stands() throws IOException {
    folder.file("corpus/0.txt", "Anna said it rains\n");

    Ran ran = folder.check("--changed-since", "HEAD", "--format", "json");

    assertThat(folder.places(ran))
        .containsExactly("corpus/0.txt:1 article/no-published", "corpus/0.txt:1 article/duplicate");
    assertThat(ran.out()).contains("has the same text as " + folder.corpus() + "/a.txt:1");
  }

  @Test
  void the_claims_of_an_article_that_was_deleted_are_stale_and_update_removes_them()
      throws IOException {
    Files.delete(folder.root().resolve("corpus/a.txt"));
    folder.file("out/old.jsonl", folder.read("out/a.jsonl"));

    Ran check = folder.against("--changed-since", "HEAD", "--format", "json");
    Ran update = folder.against("--changed-since", "HEAD", "--update");

    assertThat(folder.places(check)).containsExactly("out/a.jsonl:1 claims/stale");
    assertThat(update.status()).isEqualTo(ExitCode.OK);
    assertThat(folder.tree("out")).containsOnlyKeys("old.jsonl", "wire/b é.jsonl");
  }

  @Test
  void update_writes_the_changed_ones_alone() throws IOException {
    folder.edit("corpus/a.txt", "rains", "pours");
    folder.edit("out/wire/b é.jsonl", "\"name\":\"Bert\"", "\"name\":\"Albert\"");

    Ran ran =
        FakeClaims.run(
            "check",
            folder.corpus() + "/a.txt",
            "--against",
            folder.out(),
            "--update",
            "--changed-since",
            "HEAD");

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(folder.read("out/a.jsonl")).contains("it pours");
    assertThat(folder.read("out/wire/b é.jsonl")).contains("Albert");
  }

  @Test
  void a_revision_that_is_none_is_exit_status_2() {
    for (String revision : new String[] {"nowhere", "--output=x", "", "HEAD~99"}) {
      Ran ran = folder.check("--changed-since=" + revision);

      assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(ran.err()).contains("git knows no revision '" + revision + "'").hasLineCount(1);
    }
  }

  @Test
  void no_repository_is_exit_status_2(@TempDir Path elsewhere) throws IOException {
    CheckedFolder other = new CheckedFolder(elsewhere);
    other.article("a.txt", "Text.\n");

    Ran ran = other.check("--changed-since", "HEAD");

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("--changed-since needs a git repository").hasLineCount(1);
  }

  @Test
  void runs_no_filter_of_whatever_name_and_scope() throws Exception {
    Path proof = folder.root().resolve("proof");
    String program = "touch '" + proof + "'; cat";
    folder.file(".gitattributes", "b*.txt filter=own\na.txt filter=a=b\nc.txt filter=in.cluded\n");
    git("config", "filter.a=b.clean", program);
    git("config", "extensions.worktreeConfig", "true");
    git("config", "--worktree", "filter.own.clean", program);
    git("config", "--worktree", "filter.own.process", program);
    Path included = folder.file("included", "[filter \"in.cluded\"]\n\tclean = " + program + "\n");
    git("config", "include.path", included.toString());
    for (String file : List.of("corpus/wire/b é.txt", "corpus/a.txt", "corpus/c.txt")) {
      folder.file(file, "Anna said it hails\n");
    }

    Ran ran = folder.against("--changed-since", "HEAD");

    assertThat(ran.out()).contains("b é.txt", "a.txt");
    assertThat(proof).doesNotExist();
  }

  @Test
  void runs_no_program_that_the_repository_names() throws Exception {
    Path proof = folder.root().resolve("proof");
    String program = "touch '" + proof + "'; cat";
    Path script = folder.file("program.sh", "#!/bin/sh\n" + program + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    for (String hook : List.of("post-index-change", "post-checkout", "fsmonitor-watchman")) {
      Path file = folder.file(".git/hooks/" + hook, "#!/bin/sh\n" + program + "\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    folder.file(".gitattributes", "*.txt filter=own diff=own\n");
    for (String key :
        List.of(
            "core.fsmonitor",
            "core.pager",
            "pager.diff",
            "diff.external",
            "diff.own.textconv",
            "diff.own.command",
            "filter.own.clean",
            "filter.own.smudge",
            "core.editor")) {
      git("config", key, key.startsWith("filter") ? program : script.toString());
    }
    git("config", "filter.own.required", "true");
    folder.edit("corpus/wire/b é.txt", "snows", "hails");

    Ran ran = folder.against("--changed-since", "HEAD");

    assertThat(ran.out()).contains("b é.txt");
    assertThat(proof).doesNotExist();
  }
}
