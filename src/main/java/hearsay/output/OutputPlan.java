package hearsay.output;

import hearsay.article.ArticleNames;
import hearsay.article.Input;
import hearsay.console.Messages;
import hearsay.console.StandardOutput;
import hearsay.error.UserException;
import hearsay.jsonl.RecordDoc;
import hearsay.text.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the records go, decided before anything is read or written: which of file, folder and
 * standard output is meant, that no input is written over, and that what an earlier run wrote into
 * a searched folder is not read as an article.
 */
public final class OutputPlan {
  private final @Nullable Path file;
  private final @Nullable Path folder;
  private final Map<Input, Path> files;
  private final List<Input> inputs;

  private OutputPlan(
      @Nullable Path file, @Nullable Path folder, Map<Input, Path> files, List<Input> inputs) {
    this.file = file;
    this.folder = folder;
    this.files = files;
    this.inputs = inputs;
  }

  /**
   * Decides where records go.
   *
   * @param output as typed after {@code -o}; null or {@code -} is standard output
   * @param arguments the inputs as typed
   * @param found the inputs found for them
   */
  public static OutputPlan of(@Nullable String output, List<String> arguments, List<Input> found)
      throws UserException {
    if (output == null || output.equals("-")) {
      return new OutputPlan(null, null, Map.of(), found);
    }
    Path path = path(output);
    boolean folder = isFolder(output, path, arguments, found);
    List<Input> inputs = without(path, folder, arguments, found);
    Map<Input, Path> files = folder ? OutputNames.in(path, inputs) : Map.of();
    return new OutputPlan(folder ? null : path, folder ? path : null, files, inputs);
  }

  /** The inputs to read: those found, less what an earlier run wrote. */
  public List<Input> inputs() {
    return inputs;
  }

  /**
   * Where a run that is broken off leaves what a later one needs; null where records go to a stream
   * and cannot be taken back.
   */
  public @Nullable Path unfinished() {
    if (folder != null) {
      return folder.resolve(Unfinished.NAME);
    }
    return file == null || WholeFile.isDirect(file)
        ? null
        : file.resolveSibling("." + file.getFileName() + Unfinished.NAME);
  }

  /** Whether a folder is, or is in, that of {@link #unfinished()}. */
  public boolean isUnfinished(Path other) {
    Path notDone = unfinished();
    return notDone != null
        && other.toAbsolutePath().normalize().startsWith(notDone.toAbsolutePath().normalize());
  }

  /** Whether records are compressed, so that they cannot be taken over from an earlier run. */
  public boolean isCompressed() {
    return file != null && file.toString().endsWith(".gz");
  }

  /**
   * Enters what is read and where records go.
   *
   * @param read the inputs that are left
   * @param remedy what to do where that is refused, for messages
   * @throws UserException if one of them would be written over
   */
  public void enter(List<Input> read, Targets targets, String remedy) throws UserException {
    for (Input input : read) {
      if (input.path() != null) {
        targets.keep(input.path(), "an input");
      }
    }
    for (Path target : file == null ? files.values() : List.of(file)) {
      targets.write(target, "a file of records", remedy);
    }
    Path notDone = unfinished();
    if (notDone != null) {
      targets.keep(notDone, "the folder of what is not finished");
    }
  }

  /**
   * Throws if a file that would be written anew holds something else than records, among them
   * perhaps, or is where people annotate.
   *
   * @param remedy as of {@link #enter}
   * @throws UserException that names the file and the remedy
   */
  public void refuseOthers(String remedy) throws UserException {
    for (Path target : file == null ? files.values() : List.of(file)) {
      String lost = lost(target);
      if (!lost.isEmpty()) {
        throw new UserException(
            Printable.of(target.toString()) + ": " + lost + "; delete it first, or " + remedy);
      }
    }
  }

  /** What a file holds that would be lost if records took its place; empty for nothing. */
  private static String lost(Path target) {
    if (ExistingFile.isNone(target)) {
      return "";
    }
    if (ArticleNames.isGold(String.valueOf(target.getFileName()))) {
      return "holds gold claims, which somebody has made";
    }
    return ExistingFile.mayBeReplaced(target, RecordDoc::isRecord)
            && RecordDoc.isEveryLineIn(target)
        ? ""
        : "holds something else than records";
  }

  /** The files that may hold records of an input, from earlier runs. */
  public Function<Input, List<Path>> earlier(Unfinished unfinished) {
    if (file != null) {
      List<Path> places = places(file, unfinished);
      return input -> places;
    }
    return input -> {
      Path target = files.get(input);
      return target == null ? List.of() : places(target, unfinished);
    };
  }

  private List<Path> places(Path target, Unfinished unfinished) {
    List<Path> places = new ArrayList<>();
    if (Files.isRegularFile(target)) {
      places.add(target);
    }
    places.addAll(unfinished.earlier(nameOf(target)));
    return places;
  }

  /**
   * Opens what records are written to.
   *
   * @param unfinished where files are that are not complete; null for beside their places
   * @param resume whether files that stay the same are left untouched
   */
  public Sink open(
      StandardOutput out,
      OutputGate gate,
      Messages messages,
      @Nullable Unfinished unfinished,
      boolean resume)
      throws UserException {
    FolderSink.Files opener =
        target -> new RecordFile(folder, target, nameOf(target), gate, unfinished, resume);
    if (file != null) {
      return new FileSink(file, opener.of(file), messages);
    }
    return files.isEmpty() ? new StreamSink(out, gate) : new FolderSink(files, opener, messages);
  }

  /** In the folder of the unfinished. */
  private String nameOf(Path target) {
    Path name = folder == null ? target.getFileName() : folder.relativize(target);
    return "records/" + name;
  }

  /**
   * The path that was typed.
   *
   * @throws UserException if it can be none on this system
   */
  public static Path path(String typed) throws UserException {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new UserException(typed + ": is no path: " + e.getReason(), e);
    }
  }

  private static boolean isFolder(
      String output, Path path, List<String> arguments, List<Input> found) throws UserException {
    if (Files.exists(path)) {
      if (output.endsWith("/") && !Files.isDirectory(path)) {
        throw new UserException(
            Printable.of(output) + ": is a file; name a folder, or the file without the /");
      }
      return Files.isDirectory(path);
    }
    String name = output.toLowerCase(Locale.ROOT);
    boolean several =
        found.size() > 1 || arguments.stream().anyMatch(input -> Files.isDirectory(Path.of(input)));
    return name.endsWith("/")
        || (several && !name.endsWith(".jsonl") && !name.endsWith(".jsonl.gz"));
  }

  /**
   * Leaves out what was found below the output by searching a folder; what was named stays.
   *
   * @throws UserException if the output folder is itself an input
   */
  public static List<Input> without(
      Path output, boolean folder, List<String> arguments, List<Input> found) throws UserException {
    if (!Files.exists(output)) {
      return found;
    }
    Path place = Targets.real(output);
    Set<Path> named = new HashSet<>();
    for (String argument : arguments) {
      if (!argument.equals("-") && Files.exists(Path.of(argument))) {
        named.add(Targets.real(Path.of(argument)));
      }
    }
    if (folder && named.contains(place)) {
      throw new UserException(
          output + ": is an input folder; name another folder for what is written");
    }
    return found.stream()
        .filter(
            input -> input.path() == null || isOutside(Targets.real(input.path()), place, named))
        .toList();
  }

  private static boolean isOutside(Path input, Path place, Set<Path> named) {
    return named.contains(input) || !input.startsWith(place);
  }
}
