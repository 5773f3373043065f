package hearsay.check.corpus;

import hearsay.article.Input;
import hearsay.article.InputFinder;
import hearsay.error.UserException;
import hearsay.output.OutputNames;
import hearsay.output.OutputPlan;
import hearsay.output.Targets;
import hearsay.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a check reads and compares, decided before anything is read.
 *
 * @param corpus the folder of the articles, or one article
 * @param inputs all articles
 * @param selected those that are checked; the others are only compared with, as duplicates
 * @param problems what was in the way of finding articles, one line each
 * @param claims the committed claims; null where nothing is compared
 * @param output the way to write them; null like {@code claims}
 */
record CheckPlan(
    Path corpus,
    List<Input> inputs,
    Set<Input> selected,
    List<String> problems,
    @Nullable ClaimFolder claims,
    @Nullable OutputPlan output) {
  private static final String REMEDY = "name another folder with --against";

  /**
   * Finds what there is to check.
   *
   * @throws UserException if there is nothing, or what is compared with cannot be
   */
  static CheckPlan of(CheckRequest request) throws UserException, InterruptedException {
    Path corpus = OutputPlan.path(request.corpus());
    if (!Files.exists(corpus)) {
      throw new UserException(
          Printable.of(request.corpus()) + ": there is no such file or folder; name the articles");
    }
    List<String> arguments = List.of(request.corpus());
    InputFinder.Expansion found = InputFinder.find(arguments);
    List<Input> inputs = found.inputs();
    OutputPlan output = null;
    ClaimFolder claims = null;
    if (request.against() != null) {
      Path folder = folder(request.against(), request.update());
      output = OutputPlan.of(request.against() + "/", arguments, inputs);
      inputs = output.inputs();
      enter(output, inputs, request);
      claims = new ClaimFolder(folder, OutputNames.in(folder, inputs));
    }
    if (inputs.isEmpty() && found.problems().isEmpty()) {
      throw new UserException(Printable.of(request.corpus()) + ": no articles there");
    }
    Set<Input> selected = new HashSet<>(inputs);
    if (request.changedSince() != null) {
      Set<Path> changed = changes(request.changedSince(), corpus, claims);
      ClaimFolder folder = claims;
      selected.removeIf(input -> !isChanged(input, folder, changed));
      claims = claims == null ? null : claims.limitedTo(changed, corpus);
    }
    if (!request.only().isEmpty()) {
      NamedFiles named = NamedFiles.of(request.only(), corpus, claims);
      ClaimFolder folder = claims;
      selected.removeIf(input -> !named.has(input, folder));
      claims = claims == null ? null : claims.limitedTo(Set.of(), corpus);
    }
    return new CheckPlan(corpus, inputs, selected, found.problems(), claims, output);
  }

  /**
   * Sees to it that no claims are written over what is read, and where they are written, over what
   * is something else.
   */
  private static void enter(OutputPlan output, List<Input> inputs, CheckRequest request)
      throws UserException {
    Targets targets = new Targets();
    if (request.update()) {
      request.read().forEach(file -> targets.keep(file, "a file that the check reads"));
      Path manifest = request.manifest();
      if (manifest != null) {
        targets.keep(manifest, "the manifest");
      }
    }
    output.enter(inputs, targets, REMEDY);
    if (request.update()) {
      output.refuseOthers(REMEDY);
    }
  }

  private static Path folder(String against, boolean update) throws UserException {
    Path folder = OutputPlan.path(against);
    if (!Files.exists(folder) && !update) {
      throw new UserException(
          Printable.of(against) + ": there is no such folder; --update writes it");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UserException(
          Printable.of(against)
              + ": is no folder; --against wants one, as 'extract -o FOLDER' writes it");
    }
    return folder;
  }

  private static Set<Path> changes(String revision, Path corpus, @Nullable ClaimFolder claims)
      throws UserException, InterruptedException {
    Path absolute = corpus.toAbsolutePath();
    Path folder = Files.isDirectory(corpus) ? corpus : absolute.getParent();
    Set<Path> changed = new HashSet<>(GitChanges.since(revision, folder == null ? corpus : folder));
    if (claims != null && Files.isDirectory(claims.folder())) {
      changed.addAll(GitChanges.since(revision, claims.folder()));
    }
    return changed;
  }

  /** An article is as changed as its file, its claims and its gold are. */
  private static boolean isChanged(Input input, @Nullable ClaimFolder claims, Set<Path> changed) {
    return files(input, claims).stream().anyMatch(file -> changed.contains(place(file)));
  }

  /** An input's own files: itself, its claims and its gold. */
  static List<Path> files(Input input, @Nullable ClaimFolder claims) {
    List<Path> files = new ArrayList<>(GoldFiles.of(input));
    Path article = input.path();
    if (article != null) {
      files.add(article);
    }
    Path target = claims == null ? null : claims.targets().get(input);
    if (target != null) {
      files.add(target);
    }
    return files;
  }

  /** As git names it: links above a file are followed, the file itself is not. */
  static Path place(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    try {
      return parent == null || absolute.getFileName() == null
          ? absolute
          : parent.toRealPath().resolve(absolute.getFileName());
    } catch (IOException e) {
      return absolute;
    }
  }

  /** A path as findings name it. */
  static String name(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** The same, with nothing to compare with. */
  CheckPlan uncompared() {
    return new CheckPlan(corpus, inputs, selected, problems, null, output);
  }

  /** Whether it holds all articles of a folder, so that what belongs to none of them is stale. */
  boolean isWhole() {
    return problems.isEmpty() && Files.isDirectory(corpus);
  }
}
