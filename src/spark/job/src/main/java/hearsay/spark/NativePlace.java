package hearsay.spark;

import ai.onnxruntime.OrtEnvironment;
import hearsay.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One place for ONNX Runtime's native libraries, which all executors of a machine use. By itself
 * ONNX Runtime unpacks them anew for each process, and an executor that is killed leaves them.
 */
final class NativePlace {
  private static final String PLACE = "onnxruntime.native.path";
  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativePlace() {}

  /** Unpacks them, where that has not been done, and tells ONNX Runtime. */
  static void prepare() {
    if (System.getProperty(PLACE) != null || !System.getProperty("os.name").equals("Linux")) {
      return;
    }
    try {
      Map<String, byte[]> files = new TreeMap<>();
      for (String library : LIBRARIES) {
        String name = System.mapLibraryName(library);
        files.put(name, bytes(name));
      }
      Path folder = folder(files.values());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        unpack(file.getValue(), folder, file.getKey());
      }
      System.setProperty(PLACE, folder.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the native libraries cannot be unpacked", e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64";
    String resource = "/ai/onnxruntime/native/linux-" + processor + "/" + name;
    try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("there is no " + resource + " in the jar");
      }
      return in.readAllBytes();
    }
  }

  /** Of this user and these bytes alone, so that no one else's library is loaded. */
  private static Path folder(Collection<byte[]> files) throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    String hashes = files.stream().map(Sha256::hex64).collect(Collectors.joining("-"));
    Path folder =
        temporary.resolve("hearsay-native-" + System.getProperty("user.name") + "-" + hashes);
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Path made = Files.createTempDirectory(temporary, "hearsay-native");
      try {
        Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        // Another process was first; what it made is looked at below.
        Files.deleteIfExists(made);
      }
    }
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    if (posix) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(folder + " is no folder");
    }
    return folder;
  }

  /** Whole or not at all; one that is there with the same bytes stays. */
  private static void unpack(byte[] bytes, Path folder, String name) throws IOException {
    Path place = folder.resolve(name);
    if (Files.exists(place) && Arrays.equals(Files.readAllBytes(place), bytes)) {
      return;
    }
    Path made = Files.createTempFile(folder, name, ".new");
    Files.write(made, bytes);
    Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
  }
}
