package hearsay.article;

import hearsay.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Expands the arguments of a command line. Files are taken as they are, folders recursively, in the
 * order of the arguments; the files of a folder in the order of their {@code doc}, compared by code
 * point.
 *
 * <p>A {@code doc} does not hang on what else is named, unless two would be the same: where a later
 * file would repeat one, as with two folders that both hold {@code a.txt}, as many names of the
 * folders above it are put in front as it takes: {@code second/a.txt}. The same file is read once,
 * however often and by whatever ways it is reached, under the first {@code doc}.
 */
public final class InputFinder {
  private final Map<String, Input> taken = new HashMap<>();
  private final Map<Path, Input> files = new HashMap<>();
  private final List<Input> inputs = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  private InputFinder() {}

  /**
   * What there is to read, and what is in the way.
   *
   * @param problems one line each, {@code NAME: what is wrong}, safe to print
   * @param leftOut files that were met and are not read; hidden ones and gold claims not counted
   */
  public record Expansion(List<Input> inputs, List<String> problems, List<LeftOut> leftOut) {
    public Expansion {
      inputs = List.copyOf(inputs);
      problems = List.copyOf(problems);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * Finds the inputs.
   *
   * @param arguments files, folders, or {@code -} for standard input
   */
  public static Expansion find(List<String> arguments) {
    InputFinder finder = new InputFinder();
    arguments.forEach(finder::expand);
    return new Expansion(finder.inputs, finder.problems, finder.leftOut);
  }

  private void expand(String argument) {
    if (argument.equals(Input.STANDARD_INPUT)) {
      if (taken.putIfAbsent(Input.STANDARD_INPUT, Input.standardInput()) == null) {
        inputs.add(Input.standardInput());
      }
      return;
    }
    Path path = pathOf(argument);
    if (path == null) {
      problems.add("'" + Printable.of(argument) + "': is no name of a file or folder");
    } else if (Files.isDirectory(path)) {
      FolderWalk.Listing listing = FolderWalk.list(path);
      problems.addAll(listing.problems());
      leftOut.addAll(listing.others());
      List<Input> ofFolder = new ArrayList<>();
      for (FolderWalk.FoundFile file : listing.files()) {
        take(file.path(), file.doc(), path, false, ofFolder);
      }
      ofFolder.sort(Comparator.comparing(Input::doc, CodePointOrder.INSTANCE));
      inputs.addAll(ofFolder);
    } else if (Files.exists(path)) {
      take(path, Input.asNamed(path), Path.of(""), true, inputs);
    } else {
      problems.add(Printable.of(argument) + ": there is no such file or folder");
    }
  }

  private static @Nullable Path pathOf(String argument) {
    try {
      return argument.isEmpty() ? null : Path.of(argument);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /**
   * Adds a file under the shortest {@code doc} that is still free.
   *
   * @param folder in which {@code shortest} leads to it
   */
  private void take(Path file, String shortest, Path folder, boolean named, List<Input> to) {
    String name = Printable.of(file.toString());
    Path real = real(file);
    Input same = files.get(real);
    if (same != null) {
      if (!same.name().equals(name)) {
        leftOut.add(LeftOut.twice(name, same.name()));
      }
      return;
    }
    String doc = shortest;
    Path above = folder.toAbsolutePath().normalize();
    Input earlier = taken.get(doc);
    while (earlier != null) {
      if (above == null || above.getFileName() == null) {
        problems.add(
            name + ": goes by the same name as " + earlier.name() + "; rename one of them");
        return;
      }
      doc = above.getFileName() + "/" + doc;
      above = above.getParent();
      earlier = taken.get(doc);
    }
    Input input = new Input(name, doc, file, named);
    taken.put(doc, input);
    files.put(real, input);
    to.add(input);
  }

  /** Without links; the path itself where that cannot be told. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
