package hearsay.attribute;

import hearsay.text.ProgramFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where ONNX Runtime's native libraries are. Maven's jar of it has them inside, and ONNX Runtime
 * unpacks them by itself, at each start. Beside the program, as it is built and packed, they lie
 * unpacked, and its jar has none.
 */
final class NativeLibraries {
  /** Read by ONNX Runtime when its first class is loaded. */
  static final String PLACE = "onnxruntime.native.path";

  private NativeLibraries() {}

  /** Tells ONNX Runtime where they are, unless someone has or it finds them by itself. */
  static synchronized void find() {
    if (System.getProperty(PLACE) == null) {
      ProgramFile.path()
          .flatMap(program -> beside(program, platform()))
          .ifPresent(folder -> System.setProperty(PLACE, folder.toString()));
    }
  }

  /** Whether ONNX Runtime has been told of a place, so that it unpacks none. */
  static boolean areElsewhere() {
    return System.getProperty(PLACE) != null;
  }

  /** The folder of a platform's libraries beside the program; none where they are not there. */
  static Optional<Path> beside(Path program, String platform) {
    Path folder = program.resolveSibling("native").resolve(platform);
    return Files.exists(folder.resolve(System.mapLibraryName("onnxruntime")))
        ? Optional.of(folder)
        : Optional.empty();
  }

  private static String platform() {
    return platform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /** As ONNX Runtime names it: {@code linux-x64}. */
  static String platform(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String family = name.startsWith("mac") ? "osx" : name.startsWith("windows") ? "win" : name;
    return family + "-" + (processor.matches("amd64|x86_64") ? "x64" : processor);
  }
}
