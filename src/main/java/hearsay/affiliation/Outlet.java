package hearsay.affiliation;

import hearsay.annotate.Token;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who of an article's own people speaks for its publisher: "our reporter", "PRESENTER:". */
final class Outlet {
  private static final Set<String> STAFF = AffiliationWords.LISTS.get("outlet-role");
  private static final Set<String> HOSTS = AffiliationWords.LISTS.get("host");
  private static final Set<String> OWN = AffiliationWords.LISTS.get("outlet-pronoun");

  private final RoleNouns nouns;
  private final @Nullable String publisher;

  /**
   * @param publisher of the article; null where that is not known
   */
  Outlet(RoleNouns nouns, @Nullable String publisher) {
    this.nouns = nouns;
    this.publisher = publisher;
  }

  /** The publisher, where the description is of one of its own. */
  Optional<String> of(Description description) {
    Token determiner = description.determiner();
    String noun = nouns.singular(description.noun());
    boolean own = determiner != null && OWN.contains(determiner.lower()) && STAFF.contains(noun);
    return own || (isLabel(description) && HOSTS.contains(noun))
        ? Optional.ofNullable(publisher)
        : Optional.empty();
  }

  /** "PRESENTER" before what he says, in a transcript. */
  private static boolean isLabel(Description description) {
    String text = description.noun().text();
    return description.words().size() == 1
        && description.determiner() == null
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
