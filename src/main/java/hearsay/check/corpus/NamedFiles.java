package hearsay.check.corpus;

import hearsay.article.Input;
import hearsay.error.UserException;
import hearsay.output.OutputPlan;
import hearsay.text.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a user names of a corpus, as a hook does with those that are to be committed. */
record NamedFiles(List<Path> places) {

  /**
   * Finds them.
   *
   * @param claims the committed claims; null for none
   * @throws UserException if one is not there, or belongs to another folder
   */
  static NamedFiles of(List<String> typed, Path corpus, @Nullable ClaimFolder claims)
      throws UserException {
    List<Path> places = new ArrayList<>();
    for (String name : typed) {
      Path file = OutputPlan.path(name);
      if (!Files.exists(file)) {
        throw new UserException(Printable.of(name) + ": there is no such file or folder");
      }
      Path place = CheckPlan.place(file);
      boolean ofClaims = claims != null && place.startsWith(CheckPlan.place(claims.folder()));
      if (!ofClaims && !place.startsWith(CheckPlan.place(corpus))) {
        throw new UserException(
            Printable.of(name)
                + ": is not in "
                + Printable.of(corpus.toString())
                + "; name articles of it, their claims or their gold");
      }
      places.add(place);
    }
    return new NamedFiles(places);
  }

  /** Whether one of an input's own files is named, or a folder above it. */
  boolean has(Input input, @Nullable ClaimFolder claims) {
    return CheckPlan.files(input, claims).stream()
        .map(CheckPlan::place)
        .anyMatch(file -> places.stream().anyMatch(file::startsWith));
  }
}
