package hearsay.mention;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.NameTag;
import hearsay.annotate.OrganizationTag;
import hearsay.text.Blanks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with a capital that speak somewhere, each alone, and may be the surnames of persons whom
 * the tagger has missed: "French said", of Mark French.
 */
final class UntaggedSpeakers {
  /** Not after another capital, which is of the same name. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?=\\p{Lu})(?<!\\p{Lu}[\\p{L}.'\u2019-]{0,24} )(?U:\\b)("
              + FullNames.SURNAME
              + ") "
              + MentionWords.LISTS.oneOf("speech-verb")
              + "(?U:\\b)|(?U:\\b)"
              + MentionWords.LISTS.oneOf("speech-verb")
              + " ("
              + FullNames.SURNAME
              + ")(?=[,.\\n])");

  private final String text;
  private final HeadNouns headNouns;
  private final PlaceGazetteer gazetteer;

  /** Words that are a place's whole name, and those in names of bodies. */
  private final Set<String> others = new HashSet<>();

  UntaggedSpeakers(AnnotatedArticle article, MentionLexicon lexicon) {
    this.text = article.article().text();
    this.headNouns = lexicon.headNouns();
    this.gazetteer = lexicon.places();
    for (NameTag tag : article.names()) {
      if (tag.kind() == NameTag.Kind.PLACE) {
        others.add(Blanks.join(tag.span().of(text)));
      }
    }
    for (OrganizationTag tag : article.organizations()) {
      others.addAll(List.of(Blanks.join(tag.span().of(text)).split(" ")));
    }
  }

  /** Those that are no place, no word for bodies, and in no body's name. */
  Set<String> surnames() {
    Set<String> found = new HashSet<>();
    Matcher speaker = SPEAKER.matcher(text);
    while (speaker.find()) {
      String word = speaker.group(speaker.group(1) == null ? 2 : 1);
      if (!others.contains(word)
          && !gazetteer.isGovernment(word)
          && !headNouns.isBody(headNouns.singular(word))) {
        found.add(word);
      }
    }
    return found;
  }
}
