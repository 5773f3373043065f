package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.console.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only say how they were called. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LauncherTest {
  private final Path folder;
  private final Path home;
  private final Path javaHome;

  LauncherTest(@TempDir Path folder) {
    this.folder = folder;
    this.home = folder.resolve("a home");
    this.javaHome = folder.resolve("jdk");
  }

  private record Result(int status, String out, String err) {}

  @BeforeEach
  void lay_out_a_project() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("hearsay"), home.resolve("hearsay"));
    executable(home.resolve("hearsay"), Files.readString(home.resolve("hearsay")));
    executable(
        home.resolve("mvnw"),
        """
        #!/bin/sh
        echo built >>builds
        echo noise
        sleep 1
        mkdir -p target
        { printf 'PK\\005\\006'; head -c 18 /dev/zero; } >target/hearsay.jar
        """);
    javaOfVersion("17.0.15");
    for (String file : List.of("src/main", "pom.xml")) {
      Files.setLastModifiedTime(home.resolve(file), FileTime.from(Instant.now().minusSeconds(60)));
    }
  }

  private void javaOfVersion(String version) throws IOException {
    executable(
        javaHome.resolve("bin/java"),
        "#!/bin/sh\nif [ \"$1\" = -version ]; then\n  echo 'openjdk version \""
            + version
            + "\" 2025-04-15' >&2\n  exit\nfi\npwd\nfor a; do printf '[%s]' \"$a\"; done\n");
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Process start(Path launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().remove("HEARSAY_JAVA_OPTS");
    return builder.start();
  }

  private static Result result(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Result(process.exitValue(), out, err);
  }

  private long builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  @Test
  void builds_on_first_use_and_then_only_starts() throws Exception {
    Result first = result(start(home.resolve("hearsay"), "extract", "a b"));
    Result second = result(start(home.resolve("hearsay"), "extract", "a b"));

    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.err()).startsWith("hearsay: building the program").contains("noise");
    assertThat(first.out()).startsWith(folder.toRealPath() + "\n").endsWith("[extract][a b]");
    assertThat(first.out()).contains("[-jar][" + home.toRealPath() + "/target/hearsay.jar]");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).endsWith("[extract][a b]");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void builds_again_where_a_source_is_newer() throws Exception {
    result(start(home.resolve("hearsay")));
    Path source = Files.writeString(home.resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    result(start(home.resolve("hearsay")));

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void works_through_symbolic_links() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin -> x"));
    Path link = Files.createSymbolicLink(bin.resolve("tool"), home.resolve("hearsay"));
    Path relative = Files.createSymbolicLink(folder.resolve("again"), Path.of("bin -> x/tool"));

    assertThat(result(start(link)).out()).contains(home.toRealPath() + "/target");
    assertThat(result(start(relative)).out()).contains(home.toRealPath() + "/target");
  }

  @Test
  void two_first_starts_build_once() throws Exception {
    Process one = start(home.resolve("hearsay"));
    Process two = start(home.resolve("hearsay"));

    assertThat(List.of(result(one).status(), result(two).status())).containsOnly(0);
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void a_lock_left_behind_by_a_dead_process_is_taken_over() throws Exception {
    Path lock = Files.createDirectory(home.resolve(".hearsay-build"));
    Files.writeString(lock.resolve("pid"), deadProcess() + "\n");

    assertThat(result(start(home.resolve("hearsay"))).status()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void a_build_that_fails_is_no_start() throws Exception {
    executable(home.resolve("mvnw"), "#!/bin/sh\necho broken\nexit 1\n");

    Result failed = result(start(home.resolve("hearsay")));

    assertThat(failed.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("broken").contains("hearsay: could not be built");
    assertThat(home.resolve(".hearsay-build")).doesNotExist();
  }

  @Test
  void an_archive_of_classes_is_used_once_it_is_whole() throws Exception {
    Result first = result(start(home.resolve("hearsay"), "extract", "a"));
    assertThat(first.out()).contains("[-XX:ArchiveClassesAtExit=" + archive() + ".");

    byte[] content = new byte[11_000_000];
    Path begun = Files.write(Path.of(archive() + "." + deadProcess()), content);
    Result second = result(start(home.resolve("hearsay"), "extract", "a"));
    assertThat(second.out()).contains("[-XX:ArchiveClassesAtExit=");
    assertThat(begun).doesNotExist();

    // Java writes the beginning last.
    content[0] = 1;
    Path whole = Files.write(Path.of(archive() + "." + deadProcess()), content);
    Result third = result(start(home.resolve("hearsay"), "tag", "a"));
    assertThat(third.out()).contains("[-XX:SharedArchiveFile=" + archive() + "]");
    assertThat(whole).doesNotExist();
    assertThat(List.of(first.status(), second.status(), third.status())).containsOnly(0);
  }

  @Test
  void an_archive_of_another_java_is_thrown_away() throws Exception {
    result(start(home.resolve("hearsay"), "extract", "a"));
    Files.writeString(Path.of(archive()), "of the old one");
    Files.delete(javaHome.resolve("bin/java"));
    javaOfVersion("21");

    Result other = result(start(home.resolve("hearsay"), "extract", "a"));

    assertThat(other.out()).contains("[-XX:ArchiveClassesAtExit=");
    assertThat(Path.of(archive())).doesNotExist();
  }

  @Test
  void a_distribution_is_not_built() throws Exception {
    Files.delete(home.resolve("pom.xml"));
    Files.write(home.resolve("hearsay.jar"), emptyZip());

    Result started = result(start(home.resolve("hearsay"), "extract", "a"));

    assertThat(started.status()).as(started.err()).isZero();
    assertThat(started.err()).isEmpty();
    assertThat(started.out()).contains("[-jar][" + home.toRealPath() + "/hearsay.jar][extract][a]");
    assertThat(home.resolve("builds")).doesNotExist();
  }

  private static byte[] emptyZip() {
    return Arrays.copyOf("PK\005\006".getBytes(StandardCharsets.ISO_8859_1), 22);
  }

  private String archive() throws IOException {
    return home.toRealPath() + "/target/.cache/classes.jsa";
  }

  private static long deadProcess() throws Exception {
    Process dead = new ProcessBuilder("/bin/sh", "-c", ":").start();
    dead.waitFor();
    return dead.pid();
  }

  @Test
  void java_gets_a_locale_whose_names_have_all_letters() throws Exception {
    result(start(home.resolve("hearsay")));
    javaThatDoes("echo \"${LC_ALL:-none} ${LC_CTYPE:-none} ${LC_MESSAGES:-none}\"");
    for (Map<String, String> plain :
        List.of(
            Map.<String, String>of(),
            Map.of("LC_ALL", "C"),
            Map.of("LC_ALL", "POSIX"),
            Map.of("LC_ALL", "C", "LANG", "de_DE.UTF-8"),
            Map.of("LC_CTYPE", "C"),
            Map.of("LANG", "C"))) {
      assertThat(inLocale(plain)).as("%s", plain).startsWith("C.UTF-8 ");
    }
    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      assertThat(inLocale(Map.of(name, "C.utf8"))).isEqualTo("none C.utf8 C\n");
    }
  }

  @Test
  void a_locale_that_the_system_does_not_have_is_none() throws Exception {
    String question = "LC_ALL=xx_XX.UTF-8 locale charmap 2>/dev/null";
    assumeTrue(
        result(new ProcessBuilder("/bin/sh", "-c", question).start())
            .out()
            .equals("ANSI_X3.4-1968\n"));
    result(start(home.resolve("hearsay")));
    javaThatDoes("echo \"${LC_ALL:-none}\"");

    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      assertThat(inLocale(Map.of(name, "xx_XX.UTF-8"))).isEqualTo("C.UTF-8\n");
    }
  }

  private String inLocale(Map<String, String> locale) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", home.resolve("hearsay").toString(), "extract");
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().keySet().removeIf(name -> name.matches("LANG|LC_.*|HEARSAY_JAVA_OPTS"));
    builder.environment().putAll(locale);
    return result(builder.start()).out();
  }

  @Test
  void says_which_java_it_needs() throws Exception {
    javaOfVersion("1.8.0_292");
    Result old = result(start(home.resolve("hearsay")));
    Files.delete(javaHome.resolve("bin/java"));
    Result none = result(start(home.resolve("hearsay")));

    assertThat(List.of(old.status(), none.status())).containsOnly(ExitCode.UNUSABLE);
    assertThat(old.err()).startsWith("hearsay: needs Java 17 or later; ").hasLineCount(1);
    assertThat(none.err()).startsWith("hearsay: needs Java 17 or later, ").hasLineCount(1);
  }

  private Result withOptions(Path java, String options) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", home.resolve("hearsay").toString(), "extract");
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("HEARSAY_JAVA_OPTS", options);
    return result(builder.start());
  }

  @Test
  void options_that_java_does_not_take_end_it_with_2_and_print_no_record() throws Exception {
    Path java = Path.of(System.getProperty("java.home"));
    for (String options : List.of("-XX:NoSuchThing=1", "-Xmx1k", "-nonsense", "-Xmx999999g")) {
      Result result = withOptions(java, options);

      assertThat(result.status()).as(options).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).startsWith("hearsay: Java does not start").hasLineCount(1);
    }
  }

  @Test
  void a_small_heap_is_not_all_room_for_new_objects() throws Exception {
    Map<String, Integer> rooms =
        Map.of(
            "-Xmx250m", 62, "-Da=1 -Xmx100M -Db", 25, "-Xmx8g", 256, "-Xmx2000m", 256, "-Da", 256);
    for (Map.Entry<String, Integer> room : rooms.entrySet()) {
      assertThat(withOptions(javaHome, room.getKey()).out())
          .as(room.getKey())
          .contains("[-XX:MaxNewSize=" + room.getValue() + "m]");
    }
  }

  private Result shell(String redirections) throws Exception {
    String line = "exec /bin/sh '" + home.resolve("hearsay") + "' extract " + redirections;
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().remove("HEARSAY_JAVA_OPTS");
    return result(builder.start());
  }

  @Test
  void streams_that_are_closed_are_not_those_of_other_files() throws Exception {
    result(start(home.resolve("hearsay")));
    javaThatDoes("readlink /proc/self/fd/0 /proc/self/fd/2");

    assertThat(shell("<&- 2>/dev/null").out()).startsWith("/dev/null\n");
    assertThat(shell("</dev/zero 2>&-").out()).isEqualTo("/dev/zero\n/dev/null\n");
    Result closed = shell(">&-");
    assertThat(closed.status()).isEqualTo(2);
    assertThat(closed.err()).contains("standard output is closed").hasLineCount(1);
  }

  @Test
  void a_java_that_cannot_have_its_memory_ends_it_with_2() throws Exception {
    String line = "ulimit -v 400000; exec /bin/sh '" + home.resolve("hearsay") + "' extract";
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("HEARSAY_JAVA_OPTS");

    Result result = result(builder.start());

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("hearsay: Java does not start").hasLineCount(1);
  }

  @Test
  void a_program_that_is_not_there_ends_it_with_2() throws Exception {
    Files.delete(home.resolve("pom.xml"));

    Result result = result(start(home.resolve("hearsay")));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("hearsay.jar: cannot be read").hasLineCount(1);
  }

  @Test
  void a_program_that_was_cut_off_ends_it_with_2() throws Exception {
    Files.delete(home.resolve("pom.xml"));
    Files.writeString(home.resolve("hearsay.jar"), "PK\003\004 and no end");

    Result result = result(start(home.resolve("hearsay")));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("hearsay.jar: is damaged").hasLineCount(1);
  }

  @Test
  void a_java_that_breaks_down_ends_by_abort_and_leaves_standard_output_and_the_folder_alone()
      throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    ProcessBuilder builder = new ProcessBuilder(launched(Waiting.class, ""));
    Process broken = builder.directory(empty.toFile()).start();
    BufferedReader out = broken.inputReader(StandardCharsets.UTF_8);
    assertThat(out.readLine()).isEqualTo("a record");
    signal("SEGV", broken);

    assertThat(broken.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(broken.exitValue()).isEqualTo(ABORTED);
    assertThat(out.readLine()).isNull();
    assertThat(empty).isEmptyDirectory();
  }

  private static final int ABORTED = 134;

  @Test
  void a_java_that_is_told_to_end_for_want_of_memory_does_not_end_as_if_articles_were_unreadable()
      throws Exception {
    String options = "-Xmx16m -XX:+ExitOnOutOfMemoryError";
    Process ended = new ProcessBuilder(launched(Filling.class, options)).start();

    assertThat(result(ended).status()).isEqualTo(ABORTED);
  }

  @Test
  void a_java_that_breaks_down_or_is_killed_ends_it_with_2_and_a_line() throws Exception {
    assumeTrue(endsWithItsParent());
    result(start(home.resolve("hearsay")));
    Map<String, String> signals =
        Map.of("ABRT", "broke down (ABRT)", "SEGV", "broke down (SEGV)", "KILL", "was killed");
    for (Map.Entry<String, String> signal : signals.entrySet()) {
      javaThatDoes("echo a record; kill -" + signal.getKey() + " $$");

      Result broken = result(start(home.resolve("hearsay"), "extract"));

      assertThat(broken.status()).as(signal.getKey()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(broken.out()).isEqualTo("a record\n");
      assertThat(broken.err())
          .startsWith("hearsay: Java " + signal.getValue() + ",")
          .hasLineCount(1);
    }
  }

  @Test
  void what_java_ends_with_is_what_it_ends_with() throws Exception {
    result(start(home.resolve("hearsay")));
    for (int status : List.of(0, 1, 2, 3, 70, 130, 143)) {
      javaThatDoes("exit " + status);
      Result result = result(start(home.resolve("hearsay"), "extract"));
      assertThat(result.status()).isEqualTo(status);
      assertThat(result.err()).isEmpty();
    }
  }

  @Test
  void what_it_is_given_on_standard_input_is_java_s() throws Exception {
    result(start(home.resolve("hearsay")));
    javaThatDoes("cat");
    Process process = start(home.resolve("hearsay"), "extract");
    process.getOutputStream().write("an article".getBytes(StandardCharsets.UTF_8));

    assertThat(result(process).out()).isEqualTo("an article");
  }

  @Test
  void a_file_of_any_number_is_java_s() throws Exception {
    result(start(home.resolve("hearsay")));
    javaThatDoes("cat; cat <&3; cat <&9");
    Files.writeString(folder.resolve("three"), "3");
    Files.writeString(folder.resolve("nine"), "9");

    Result read = shell("3<'" + folder + "/three' 9<'" + folder + "/nine'");

    assertThat(read).isEqualTo(new Result(0, "39", ""));
  }

  @Test
  void a_closed_terminal_is_java_s_to_answer() throws Exception {
    // As nohup makes what it starts.
    assumeTrue(!isDeafTo("HUP"));
    Process running = runningJava("trap 'echo whole; exit 129' HUP");

    signal("HUP", running);

    assertThat(result(running)).isEqualTo(new Result(ExitCode.HUNG_UP, "whole\n", ""));
  }

  @Test
  void a_polite_kill_is_java_s_to_answer() throws Exception {
    Process running = runningJava("trap 'echo whole; exit 143' TERM");

    signal("TERM", running);

    assertThat(result(running)).isEqualTo(new Result(ExitCode.TERMINATED, "whole\n", ""));
  }

  @Test
  void control_c_is_java_s_to_answer() throws Exception {
    // A shell that starts this build in the background makes its processes deaf to the signal.
    assumeTrue(endsWithItsParent() && !isDeafTo("INT"));
    Process running = runningJava("trap 'echo whole; exit 143' TERM");

    signal("INT", running);

    assertThat(result(running)).isEqualTo(new Result(ExitCode.INTERRUPTED, "whole\n", ""));
  }

  @Test
  void control_c_ends_a_loop_of_a_shell_too() throws Exception {
    assumeTrue(endsWithItsParent() && !isDeafTo("INT"));
    String loop = "for i in 1 2; do /bin/sh '" + home.resolve("hearsay") + "' extract; done";
    Process running =
        runningJava(
            "[ ! -e '" + folder + "/runs' ] || exit 0; trap '' INT; trap 'exit 143' TERM",
            // A group of processes of its own, which is what a terminal interrupts.
            List.of("setsid", "bash", "-c", loop + "; echo the loop went on"));

    new ProcessBuilder("kill", "-INT", "--", "-" + running.pid()).start().waitFor();

    assertThat(result(running)).isEqualTo(new Result(ExitCode.INTERRUPTED, "", ""));
  }

  private static void signal(String name, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  private static boolean isDeafTo(String signal) throws Exception {
    String question = "kill -" + signal + " $$; echo deaf";
    Process asked = new ProcessBuilder("/bin/sh", "-c", question).start();
    return !new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).isEmpty();
  }

  @Test
  void a_kill_of_the_launcher_leaves_no_java_running() throws Exception {
    Process running = runningJava(":");
    ProcessHandle java = ProcessHandle.of(Long.parseLong(javaRuns())).orElseThrow();

    running.destroyForcibly();

    assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    // What has been killed may stay in the table of processes where nobody asks for its status.
    java.onExit().orTimeout(60, TimeUnit.SECONDS).handle((ended, late) -> late).join();
    assertThat(state(java)).isIn("gone", "Z");
  }

  private static String state(ProcessHandle process) throws IOException {
    Path stat = Path.of("/proc/" + process.pid() + "/stat");
    if (!process.isAlive() || !Files.exists(stat)) {
      return process.isAlive() ? "alive" : "gone";
    }
    return Files.readString(stat).replaceFirst("(?s).*\\) ", "").substring(0, 1);
  }

  @Test
  void java_takes_the_launcher_s_place_where_it_cannot_be_ended_with_it() throws Exception {
    result(start(home.resolve("hearsay")));
    javaThatDoes("echo $$");
    executable(folder.resolve("bin/setpriv"), "#!/bin/sh\nexit 1\n");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", home.resolve("hearsay").toString(), "extract");
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().merge("PATH", folder.resolve("bin") + ":", (old, bin) -> bin + old);
    builder.environment().remove("HEARSAY_JAVA_OPTS");
    Process process = builder.start();

    assertThat(result(process).out()).isEqualTo(process.pid() + "\n");
  }

  /** Whether the system can end a process with its parent, as the launcher asks. */
  private static boolean endsWithItsParent() throws Exception {
    String question = "setpriv --pdeathsig KILL true";
    return new ProcessBuilder("/bin/sh", "-c", question).start().waitFor() == 0;
  }

  private void javaThatDoes(String script) throws IOException {
    executable(
        javaHome.resolve("bin/java"),
        "#!/bin/sh\n[ \"$1\" != -version ] || { echo 'openjdk version \"17\"' >&2; exit; }\n"
            + script
            + "\n");
  }

  /** The launcher, with a Java that has done something and runs on. */
  private Process runningJava(String script) throws Exception {
    return runningJava(script, List.of("/bin/sh", home.resolve("hearsay").toString(), "extract"));
  }

  private Process runningJava(String script, List<String> command) throws Exception {
    result(start(home.resolve("hearsay")));
    javaThatDoes(script + "\necho $$ >'" + folder + "/runs'\nwhile :; do sleep 0.1; done");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().remove("HEARSAY_JAVA_OPTS");
    Process running = builder.start();
    for (int i = 0; i < 600 && javaRuns().isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return running;
  }

  /** The process of a Java that runs; empty before it does. */
  private String javaRuns() throws IOException {
    Path runs = folder.resolve("runs");
    return Files.exists(runs) ? Files.readString(runs).strip() : "";
  }

  /** A real Java with the options that the launcher gives it, and another program. */
  private List<String> launched(Class<?> main, String options) throws Exception {
    String[] arguments = withOptions(javaHome, options).out().split("\\]?\\[", -1);
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    Arrays.stream(arguments).skip(1).takeWhile(a -> !a.equals("-jar")).forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    return command;
  }

  /** Says a line, and waits. */
  static final class Waiting {
    private Waiting() {}

    public static void main(String[] args) throws InterruptedException {
      System.out.println("a record");
      TimeUnit.MINUTES.sleep(5);
    }
  }

  /** Takes more memory than there is. */
  static final class Filling {
    private Filling() {}

    public static void main(String[] args) {
      System.out.println(new byte[Integer.MAX_VALUE - 8].length);
    }
  }
}
