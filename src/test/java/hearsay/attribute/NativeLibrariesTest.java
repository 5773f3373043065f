package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NativeLibrariesTest {
  @ParameterizedTest
  @CsvSource({
    "Linux,amd64,linux-x64",
    "Linux,aarch64,linux-aarch64",
    "Mac OS X,aarch64,osx-aarch64",
    "Windows Server 2022,amd64,win-x64",
    "FreeBSD,amd64,freebsd-x64"
  })
  void a_platform_goes_by_the_name_that_onnx_runtime_gives_it(
      String system, String processor, String platform) {
    assertThat(NativeLibraries.platform(system, processor)).isEqualTo(platform);
  }

  @Test
  void are_beside_the_program_of_a_build_or_distribution(@TempDir Path folder) throws IOException {
    Path libraries = Files.createDirectories(folder.resolve("native/linux-x64"));
    Path program = folder.resolve("hearsay.jar");
    assertThat(NativeLibraries.beside(program, "linux-x64")).isEmpty();

    Files.writeString(libraries.resolve(System.mapLibraryName("onnxruntime")), "");
    assertThat(NativeLibraries.beside(program, "linux-x64")).contains(libraries);
    assertThat(NativeLibraries.beside(program, "linux-aarch64")).isEmpty();
  }
}
