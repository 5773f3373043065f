package hearsay.check.corpus;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What git says has changed in a folder. */
final class GitChanges {
  // Git sets these for its hooks, as paths from another folder than the one that is asked about.
  private static final List<String> OF_HOOKS =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF");

  // A repository is someone else's, and its own settings may name programs that git is to run.
  private static final List<String> RUN_NOTHING =
      List.of(
          "--no-pager",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.untrackedCache=false",
          "-c",
          "core.sshCommand=false",
          "-c",
          "protocol.allow=never");

  private static final String COUNT = "GIT_CONFIG_COUNT";

  // Those that have a name in them cannot be known beforehand.
  private static final Pattern FILTER =
      Pattern.compile("(?s)filter\\..*\\.(clean|smudge|process|required)");

  private final Path folder;
  private final Map<String, String> filtersOff = new TreeMap<>();

  private GitChanges(Path folder) {
    this.folder = folder;
  }

  private record Answer(int status, String text) {}

  /**
   * The files below a folder that are not as they are in a revision, those that are gone and those
   * that git does not know yet included; real paths, but for a link, which is not followed.
   *
   * @param revision as git understands it: a commit, a branch, a tag
   * @throws UserException if there is no git, no repository or no such revision
   */
  static Set<Path> since(String revision, Path folder) throws UserException, InterruptedException {
    GitChanges git = new GitChanges(folder);
    try {
      String commit = git.commit(revision);
      git.turnFiltersOff();
      Set<Path> changed = new HashSet<>();
      for (String[] command :
          new String[][] {
            {
              "diff",
              "--name-only",
              "-z",
              "--no-renames",
              "--no-ext-diff",
              "--no-textconv",
              "--ignore-submodules=all",
              "--relative",
              commit
            },
            {"ls-files", "-z", "--others", "--exclude-standard"}
          }) {
        for (String name : git.names(command)) {
          changed.add(folder.toRealPath().resolve(name));
        }
      }
      return changed;
    } catch (InvalidPathException e) {
      throw new UserException(
          "--changed-since: "
              + Printable.of(e.getInput())
              + ": is no name of a file in this locale; set LC_ALL=C.UTF-8",
          e);
    } catch (IOException e) {
      throw new UserException(
          "--changed-since needs git, which could not be asked: " + IoFailure.why(e), e);
    }
  }

  private String commit(String revision) throws IOException, UserException, InterruptedException {
    Answer inside = run(true, "rev-parse", "--is-inside-work-tree");
    if (inside.status() != 0 || !inside.text().strip().equals("true")) {
      throw new UserException(
          Printable.of(folder.toString())
              + ": --changed-since needs a git repository there; git says: "
              + firstLine(inside.text()));
    }
    // What begins with a hyphen is no revision, and git would take it for an option.
    Answer commit =
        revision.startsWith("-")
            ? new Answer(1, "")
            : run(true, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (commit.status() != 0) {
      throw new UserException(
          "--changed-since: git knows no revision '"
              + Printable.of(revision)
              + "'; if it is that of another clone, fetch it first (in CI, with all its history)");
    }
    return commit.text().strip();
  }

  /**
   * Git would pipe changed files through the programs that settings of any scope name: those of the
   * repository, of its work tree, of files that they include.
   */
  private void turnFiltersOff() throws IOException, UserException, InterruptedException {
    Answer keys = run(false, "config", "--includes", "--name-only", "-z", "--list");
    if (keys.status() != 0) {
      throw new UserException(
          Printable.of(folder.toString()) + ": git cannot read its settings there; mend them");
    }
    for (String key : List.of(keys.text().split("\0", -1))) {
      Matcher filter = FILTER.matcher(key);
      if (filter.matches()) {
        filtersOff.put(key, filter.group(1).equals("required") ? "false" : "");
      }
    }
  }

  private List<String> names(String... command)
      throws IOException, UserException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--", "."));
    Answer answer = run(false, all.toArray(String[]::new));
    if (answer.status() != 0) {
      throw new UserException(
          "--changed-since: 'git " + command[0] + "' failed with status " + answer.status());
    }
    List<String> names = new ArrayList<>();
    for (String name : answer.text().split("\0", -1)) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * @param talk whether what git says on standard error is part of the answer
   */
  private Answer run(boolean talk, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(RUN_NOTHING);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    OF_HOOKS.forEach(builder.environment()::remove);
    set(builder.environment());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.redirectErrorStream(talk);
    if (!talk) {
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text);
  }

  /**
   * Turns filters off, after what the user's own environment sets: as an option no setting can be
   * given whose key has an equals sign in it.
   */
  private void set(Map<String, String> environment) {
    String before = environment.getOrDefault(COUNT, "");
    int number = before.matches("\\d{1,6}") ? Integer.parseInt(before) : 0;
    for (Map.Entry<String, String> setting : filtersOff.entrySet()) {
      environment.put("GIT_CONFIG_KEY_" + number, setting.getKey());
      environment.put("GIT_CONFIG_VALUE_" + number, setting.getValue());
      number++;
    }
    environment.put(COUNT, Integer.toString(number));
  }

  private static String firstLine(String text) {
    return Printable.of(text.lines().findFirst().orElse("nothing"), 200);
  }
}
