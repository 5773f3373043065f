package hearsay.evaluate;

import hearsay.error.UserException;
import hearsay.jsonl.RecordFiles;
import hearsay.text.Printable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The files of claim records in a folder and the folders below it. */
public final class ClaimFiles {
  private static final Predicate<String> RECORDS =
      Pattern.compile(".+\\.jsonl(\\.gz)?").asMatchPredicate();
  private static final Predicate<String> GOLD =
      Pattern.compile(".+\\.gold\\.jsonl(\\.gz)?").asMatchPredicate();

  private ClaimFiles() {}

  /**
   * Files of gold claims. Beside articles they are told by their names, {@code *.gold.jsonl}; a
   * folder without such names holds nothing but claims.
   *
   * @throws UserException if there are none
   */
  public static List<Path> gold(Path folder) throws UserException {
    List<Path> gold = list(folder, GOLD);
    return gold.isEmpty() ? records(folder) : gold;
  }

  /**
   * Files of claims that are not gold.
   *
   * @throws UserException if there are none
   */
  public static List<Path> records(Path folder) throws UserException {
    List<Path> records = list(folder, RECORDS.and(GOLD.negate()));
    if (records.isEmpty()) {
      throw new UserException(
          Printable.of(folder.toString())
              + ": no files of claims (.jsonl) there; hearsay extract makes them of articles");
    }
    return records;
  }

  private static List<Path> list(Path folder, Predicate<String> names) throws UserException {
    return RecordFiles.below(folder, file -> names.test(String.valueOf(file.getFileName())));
  }
}
