package hearsay.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stand-in. */
public final class InputFinder {
  private InputFinder() {}

  public record Found(List<Input> inputs, List<String> problems) {}

  public static Found find(List<String> arguments) {
    List<Input> inputs = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (argument.equals("-")) {
        inputs.add(new Input("-", "-", null));
      } else if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .sorted()
              .forEach(
                  file ->
                      inputs.add(
                          new Input(file.toString(), path.relativize(file).toString(), file)));
        } catch (IOException e) {
          problems.add(argument + ": " + e);
        }
      } else if (Files.exists(path)) {
        inputs.add(new Input(argument, path.getFileName().toString(), path));
      } else {
        problems.add(argument + ": no such file or folder");
      }
    }
    return new Found(inputs, problems);
  }
}
