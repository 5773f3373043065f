package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LibraryFoldersTest {
  private static final Instant NOW = Instant.parse("2025-09-26T12:00:00Z");

  @Test
  void empty_ones_of_earlier_processes_are_removed_and_nothing_else(@TempDir Path temporary)
      throws IOException {
    Path left = folder(temporary, "onnxruntime-java1", 61);
    Path recent = folder(temporary, "onnxruntime-java2", 59);
    Path full = folder(temporary, "onnxruntime-java3", 61);
    Path another = folder(temporary, "onnx", 61);
    Path file = Files.writeString(temporary.resolve("onnxruntime-java4"), "");
    Files.writeString(full.resolve("libonnxruntime.so"), "");
    age(full, 61);
    age(file, 61);

    LibraryFolders.removeLeft(temporary, NOW);

    assertThat(left).doesNotExist();
    assertThat(recent).exists();
    assertThat(full).exists();
    assertThat(another).exists();
    assertThat(file).exists();
  }

  @Test
  void a_temporary_folder_that_is_not_there_is_no_fault(@TempDir Path temporary) {
    LibraryFolders.removeLeft(temporary.resolve("none"), NOW);

    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void the_own_one_is_removed_where_nothing_was_unpacked_into_it(@TempDir Path temporary)
      throws Exception {
    Path own = folder(temporary, "onnxruntime-java5", 0);
    Path another = folder(temporary, "onnxruntime-java6", 0);
    Path unpacked = folder(temporary, "onnxruntime-java7", 0);
    Files.writeString(unpacked.resolve("libonnxruntime.so"), "");

    Holder.tempDirectory = own;
    LibraryFolders.removeOwn(Holder.class);
    Holder.tempDirectory = unpacked;
    LibraryFolders.removeOwn(Holder.class);

    assertThat(own).doesNotExist();
    assertThat(another).exists();
    assertThat(unpacked).isNotEmptyDirectory();
  }

  @Test
  void onnx_runtime_keeps_its_folder_where_it_is_looked_for() throws Exception {
    assertThat(Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("tempDirectory"))
        .returns(Path.class, Field::getType);
  }

  /** Its field is read by reflection. */
  private static final class Holder {
    @SuppressWarnings("UnusedVariable")
    private static @Nullable Path tempDirectory;
  }

  private static Path folder(Path temporary, String name, int seconds) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    age(folder, seconds);
    return folder;
  }

  private static void age(Path path, int seconds) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(NOW.minusSeconds(seconds)));
  }
}
