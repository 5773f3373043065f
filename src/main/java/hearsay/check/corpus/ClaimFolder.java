package hearsay.check.corpus;

import hearsay.article.Input;
import hearsay.check.ClaimsFile;
import hearsay.check.Finding;
import hearsay.check.Rule;
import hearsay.error.UserException;
import hearsay.jsonl.RecordFiles;
import hearsay.output.OutputNames;
import hearsay.text.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The committed claims: a folder as {@code extract} writes it.
 *
 * @param targets the file of each input, see {@link OutputNames}
 * @param suspects the only files that may be stale; null for all
 */
record ClaimFolder(Path folder, Map<Input, Path> targets, @Nullable Set<Path> suspects) {
  ClaimFolder(Path folder, Map<Input, Path> targets) {
    this(folder, targets, null);
  }

  /** A file of claims that belongs to no article. */
  record Stale(Path path, boolean removable, Finding finding) {}

  /** Of what is stale, only the claims of those articles that git says are gone. */
  ClaimFolder limitedTo(Set<Path> changed, Path corpus) throws UserException {
    Set<Path> gone = new HashSet<>();
    Path root = CheckPlan.place(corpus);
    for (Path file : changed) {
      if (file.startsWith(root) && !Files.exists(file)) {
        String doc = CheckPlan.name(root.relativize(file));
        Input input = new Input(doc, doc, file);
        OutputNames.in(folder, List.of(input))
            .values()
            .forEach(target -> gone.add(CheckPlan.place(target)));
      }
    }
    return new ClaimFolder(folder, targets, Set.copyOf(gone));
  }

  /** The committed claims of an input. */
  ClaimsFile committed(Input input) throws UserException {
    Path file = targets.get(input);
    if (file == null || !Files.exists(file)) {
      return ClaimsFile.absent(file == null ? "" : CheckPlan.name(file));
    }
    return ClaimsFile.read(file, CheckPlan.name(file), false);
  }

  boolean has(Input input) {
    Path file = targets.get(input);
    return file != null && Files.exists(file);
  }

  /**
   * Files of claims that are no input's. Other files may lie here as well: what holds no claim is
   * passed by. One may be removed if there is no doubt that {@code extract} wrote it: it holds
   * claim records that keep the contract, and nothing else.
   */
  List<Stale> stale() throws UserException {
    Set<Path> expected = new HashSet<>();
    targets.values().forEach(target -> expected.add(CheckPlan.place(target)));
    List<Stale> stale = new ArrayList<>();
    for (Path file : files()) {
      Path place = CheckPlan.place(file);
      if (!expected.contains(place) && (suspects == null || suspects.contains(place))) {
        ClaimsFile claims = ClaimsFile.read(file, CheckPlan.name(file), false);
        if (claims.isOfClaims()) {
          stale.add(new Stale(file, claims.isPure(), finding(claims)));
        }
      }
    }
    return stale;
  }

  private static Finding finding(ClaimsFile claims) {
    String whose =
        claims.docs().isEmpty()
            ? "is empty and belongs to no article"
            : "has claims of "
                + Printable.of(claims.docs().iterator().next(), 200)
                + ", which no article here goes by or whose claims have another file";
    return Finding.of(
        Rule.STALE,
        claims.name(),
        1,
        whose
            + (claims.isPure()
                ? "; --update removes it"
                : "; remove it by hand, as it is not certain that hearsay wrote it"),
        claims.name());
  }

  private List<Path> files() throws UserException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return RecordFiles.below(folder, this::mayHoldClaims);
  }

  private boolean mayHoldClaims(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".jsonl")
        && !name.endsWith(".gold.jsonl")
        && !Files.isSymbolicLink(file)
        && !GoldFiles.isHidden(folder.relativize(file));
  }
}
