package hearsay;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * The code is as the tables of {@code src/docs/architecture.md} say: which rooms there are, where
 * each starts, which rooms it uses, and who alone uses which library. A new room or arrow is
 * entered there, and nowhere else.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("hearsay");

  private static final Set<String> FOR_ALL = Set.of("text", "error");
  private static final Map<String, Room> ROOMS = new TreeMap<>();
  private static final List<String> ORDER = new ArrayList<>();
  private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>();

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final String ROOMS_HEAD = "| room | reads | adds | start at | uses |";
  private static final String LIBRARIES_HEAD = "| library | used by |";

  /**
   * A row of the table of rooms.
   *
   * @param starts names of classes
   * @param uses names of rooms
   */
  private record Room(Set<String> starts, Set<String> uses) {}

  static {
    for (List<String> row : rows(ROOMS_HEAD)) {
      String name = quoted(row.get(0)).iterator().next();
      ROOMS.put(name, new Room(quoted(row.get(3)), quoted(row.get(4))));
      ORDER.add(name);
    }
    for (List<String> row : rows(LIBRARIES_HEAD)) {
      for (String library : quoted(row.get(0))) {
        LIBRARIES.put(library, quoted(row.get(1)));
      }
    }
  }

  private static List<List<String>> rows(String head) {
    List<String> lines;
    try {
      lines = Files.readAllLines(Path.of("src/docs/architecture.md"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(lines).contains(head);
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(lines.indexOf(head) + 2, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      rows.add(List.of(line.substring(1).split("\\|", -1)));
    }
    return rows;
  }

  private static Set<String> quoted(String cell) {
    return QUOTED
        .matcher(cell)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code annotate.date}; {@code hearsay} is {@code Main}'s. */
  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^hearsay\\.", "");
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().matches("hearsay(\\..*)?");
  }

  /** Rooms that others use without a word in the table; a room uses itself. */
  private static boolean isForAll(String user, String used) {
    return user.equals(used) || (FOR_ALL.contains(used) && !FOR_ALL.contains(user));
  }

  private static Set<String> roomsOfCode() {
    return CODE.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_room_is_in_the_table_and_the_reverse() {
    assertThat(ROOMS.keySet()).isEqualTo(roomsOfCode());
  }

  @Test
  void a_room_starts_at_classes_of_its_own() {
    ROOMS.forEach(
        (name, room) -> {
          String folder = name.equals("hearsay") ? name : "hearsay." + name;
          assertThat(room.starts()).as(name).isNotEmpty();
          assertThat(room.starts()).as(name).allMatch(start -> CODE.contain(folder + "." + start));
        });
  }

  @Test
  void a_room_uses_the_rooms_that_the_table_names_and_no_others() {
    Map<String, Set<String>> used = new TreeMap<>();
    ROOMS.keySet().forEach(name -> used.put(name, new TreeSet<>()));
    for (JavaClass type : CODE) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (isOurs(target) && !isForAll(room(type), room(target))) {
          used.computeIfAbsent(room(type), name -> new TreeSet<>()).add(room(target));
        }
      }
    }
    Map<String, Set<String>> named = new TreeMap<>();
    ROOMS.forEach((name, room) -> named.put(name, room.uses()));
    assertThat(used).isEqualTo(named);
  }

  @Test
  void a_room_uses_only_rooms_above_it() {
    ROOMS.forEach(
        (name, room) ->
            assertThat(ORDER.subList(0, ORDER.indexOf(name))).as(name).containsAll(room.uses()));
  }

  @Test
  void rooms_form_no_ring_with_those_in_them() {
    slices().matching("hearsay.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void a_library_is_used_where_the_table_says_and_nowhere_else() {
    Map<String, Set<String>> users = new TreeMap<>();
    LIBRARIES.keySet().forEach(library -> users.put(library, new TreeSet<>()));
    Set<String> strangers = new TreeSet<>();
    for (JavaClass type : CODE) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (isOurs(target) || target.isPrimitive() || isOfJava(target)) {
          continue;
        }
        String name = target.getPackageName() + ".";
        LIBRARIES.keySet().stream()
            .filter(library -> name.startsWith(library + "."))
            .findFirst()
            .ifPresentOrElse(
                library -> users.get(library).add(room(type)), () -> strangers.add(name));
      }
    }
    assertThat(strangers).as("libraries that the table does not name").isEmpty();
    assertThat(users).isEqualTo(LIBRARIES);
  }

  /**
   * A bare {@code \b} looks back over all combining marks before a place, which takes forever in a
   * text of many, and since Java 19 knows no letters but ASCII's. {@code (?U:\b)} takes a mark for
   * a part of a word, and is the same in all versions.
   */
  @Test
  void a_word_ends_at_the_same_place_whatever_version_of_Java_looks() throws IOException {
    Set<String> bare = new TreeSet<>();
    for (Path file : filesOf("src/main/java", "src/main/resources")) {
      String code = file.toString().endsWith(".java") ? "\\\\\\\\" : "\\\\";
      Pattern boundary = Pattern.compile("(?<!\\(\\?U:)" + code + "[bB]");
      Files.readString(file)
          .lines()
          .filter(line -> boundary.matcher(line).find())
          .forEach(line -> bare.add(file + ": " + line.strip()));
    }
    assertThat(bare).as("write (?U:\\b)").isEmpty();
  }

  /** Those that hold Java's regular expressions. */
  private static List<Path> filesOf(String... folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(file -> file.toString().matches(".*\\.(?:java|tsv)")).forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isOfJava(JavaClass type) {
    return type.getPackageName().matches("(?:java|javax|jdk|com\\.sun|org\\.jspecify)\\..*");
  }
}
