package hearsay.coreference;

import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import java.util.Set;

/**
 * Documents that stand with the name of where they were handed in or posted, which is not theirs.
 */
final class PostedDocuments {
  private static final Set<String> FILED = CoreferenceWords.LISTS.get("filed-document");
  private static final Set<String> POSTS = CoreferenceWords.LISTS.get("posted-document");
  private static final Set<String> PLATFORMS = CoreferenceWords.LISTS.get("posting-platform");

  private PostedDocuments() {}

  /**
   * Whether a document with a body's name before it is another's, handed in or posted there: "a
   * Trade Commission filing", "a Facebook post".
   *
   * @param noun for the document
   */
  static boolean isHandedIn(String noun, NamedMention body, HeadNouns headNouns) {
    String document = headNouns.singular(noun);
    boolean posted = POSTS.contains(document) && PLATFORMS.contains(body.referent().name());
    return posted
        || (FILED.contains(document)
            && body.referent().nouns().stream()
                .anyMatch(called -> headNouns.is(called, NounKind.STATE)));
  }

  /** "A Facebook post", by whoever has posted it there. */
  static boolean isPosted(NounPhrase phrase, HeadNouns headNouns) {
    return POSTS.contains(headNouns.singular(phrase.head().text()))
        && phrase.modifierWords().stream().anyMatch(PLATFORMS::contains);
  }
}
