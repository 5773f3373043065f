package hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Token;
import hearsay.claim.Stance;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CueReaderTest {
  private final CueReader reader = new CueReader();

  /** Tokens written as text/lemma/tag. */
  private static List<Token> cue(String tokens) {
    List<Token> cue = new ArrayList<>();
    int start = 0;
    for (String token : tokens.split(" ", -1)) {
      String[] parts = token.split("/", -1);
      Span span = new Span(start, start + parts[0].length());
      cue.add(new Token(span, parts[0], parts[1], parts[2]));
      start = span.end() + 1;
    }
    return cue;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "express/express/VBP|concern over the port|APPRAISE",
        "express/express/VBP|their “grave concern” over it|APPRAISE",
        "express/express/VBP|in the port of Velmar their concern|OTHER",
        "express/express/VBP|a banana|OTHER",
        "says/say/VBZ|concern over the port|ASSERT"
      })
  void reads_a_noun_that_has_come_into_the_content(String tokens, String content, Stance stance) {
    assertThat(reader.read(cue(tokens), "the firm", content).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asked/ask/VBN about/about/IN|his work for the port|ASK",
        "asked/ask/VBD|the port for work|DEMAND",
        "was/be/VBD unable/unable/JJ to/to/TO confirm/confirm/VB|that it sank|OTHER",
        "has/have/VBZ yet/yet/RB to/to/TO admit/admit/VB|that it sank|OTHER",
        "used/use/VBD his/his/PRP$ speech/speech/NN to/to/TO urge/urge/VB|a new port|DEMAND",
        "assured/assure/VBD|that the port was closed|ASSERT",
        "assured/assure/VBD|that the port would be closed|PROMISE",
        "assured/assure/VBD|of his support|PROMISE",
        "like/like/VBP|oak|APPRAISE",
        "prefer/prefer/VBP|to wait|INTEND",
        "would/would/MD like/like/VB|a new port|INTEND",
        "say/say/VBP|Nothing will do more to keep it|ASSERT",
        "said/say/VBD|nothing about it|OTHER",
        "said/say/VBD|little|OTHER"
      })
  void reads_what_a_cue_means_before_its_content(String tokens, String content, Stance stance) {
    assertThat(reader.read(cue(tokens), "the firm", content).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "compared/compare/VBD|the mayor to a tyrant|APPRAISE",
        "likened/liken/VBD|the port to a circus|APPRAISE",
        "compared/compare/VBD|the port to the old one|ASSERT",
        "referred/refer/VBD|to the port as “the worst ever built”|APPRAISE",
        "referred/refer/VBD|to the port as the new one|ASSERT",
        "listed/list/VBD|the firm for “moving oil”|ACCUSE",
        "listed/list/VBD|the firm among its tenants|REPORT",
        "begins/begin/VBZ|“The port is closed”|ASSERT",
        "begins/begin/VBZ|the port|OTHER",
        "started/start/VBD asking/ask/VBG|his guests to wait|DEMAND",
        "think/think/VBP of/of/IN|the port as a hole|BELIEVE",
        "think/think/VBP of/of/IN|leaving|INTEND",
        "chant/chant/VBP|to “close the port”|DEMAND",
        "chant/chant/VBP|that it is closed|ASSERT",
        "told/tell/VBD|the mayor to wait|ASSERT",
        "told/tell/VBD|to wait|DEMAND",
        "found/find/VBD|it hard to believe|BELIEVE",
        "found/find/VBD|the plan unworkable|BELIEVE",
        "found/find/VBD|serious flaws in it|REPORT",
        "found/find/VBD|that it was hard to do|REPORT",
        "found/find/VBD|that both plans were unworkable|REPORT",
        "found/find/VBD|that plan unworkable|BELIEVE",
        "called/call/VBD|the race for the mayor|REPORT",
        "called/call/VBD|it “meritless”|DENY",
        "called/call/VBD|the lawsuit frivolous|DENY",
        "called/call/VBD|it “idle speculation”|DENY",
        "called/call/VBD|it ugly|APPRAISE",
        "sought/seek/VBD|“five years”|DEMAND",
        "sought/seek/VBD|to leave|INTEND",
        "sought/seek/VBD|a wider port|INTEND",
        "sanctioned/sanction/VBD|the firm for “moving oil”|ACCUSE",
        "sanctioned/sanction/VBD|the firm|OTHER",
        "put/put/VBD|the losses at roughly that sum|REPORT"
      })
  void reads_a_verb_by_its_complement(String tokens, String content, Stance stance) {
    assertThat(reader.read(cue(tokens), "the firm", content).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource({
    "unleashed/unleash/VBD a/a/DT harsh/harsh/JJ attack/attack/NN on/on/IN,APPRAISE",
    "intimated/intimate/VBD disappointment/disappointment/NN,APPRAISE",
    "intimated/intimate/VBD,ALLEGE",
    "signalled/signal/VBD a/a/DT change/change/NN,ASSERT",
    "challenged/challenge/VBD him/he/PRP about/about/IN,ASK",
    "challenged/challenge/VBD,DEMAND"
  })
  void reads_what_is_expressed_by_its_noun(String tokens, Stance stance) {
    assertThat(reader.read(cue(tokens)).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "used/use/VBD his/his/PRP$ speech/speech/NN to/to/TO call/call/VB for/for/IN|use|DEMAND",
        "went/go/VBD out/out/RP of/of/IN his/his/PRP$ way/way/NN to/to/TO praise/praise/VB|go|APPRAISE",
        "went/go/VBD on/on/RP to/to/TO say/say/VB|go|ASSERT",
        "has/have/VBZ collected/collect/VBN evidence/evidence/NN showing/show/VBG|collect|REPORT",
        "sent/send/VBD out/out/RP a/a/DT press/press/NN release/release/NN saying/say/VBG|send|ASSERT",
        "will/will/MD reportedly/reportedly/RB|reportedly|REPORT",
        "is/be/VBZ not/not/RB about/about/RB|be|INTEND",
        "is/be/VBZ a/a/DT rousing/rousing/JJ defense/defense/NN of/of/IN|defense|APPRAISE",
        "said/say/VBD|say|ASSERT",
        "According/accord/VBG to/to/TO|according to|REPORT",
        "has/have/VBZ also/also/RB said/say/VBN|say|ASSERT",
        "was/be/VBD accused/accuse/VBN|accuse|ACCUSE",
        "denied/deny/VBD|deny|DENY",
        "did/do/VBD not/not/RB deny/deny/VB|deny|OTHER",
        "has/have/VBZ n't/not/RB accused/accuse/VBN|accuse|OTHER",
        "declined/decline/VBD to/to/TO say/say/VB|decline|OTHER",
        "refused/refuse/VBD to/to/TO confirm/confirm/VB|refuse|OTHER",
        "called/call/VBD for/for/IN|call|DEMAND",
        "expressed/express/VBD concern/concern/NN over/over/IN|express|APPRAISE",
        "issued/issue/VBD a/a/DT warning/warning/NN|issue|WARN",
        "allegations/allegation/NNS of/of/IN|allegation|ALLEGE",
        "vowed/vow/VBD|vow|PROMISE",
        "accusations/accusation/NNS of/of/IN|accusation|ACCUSE",
        "made/make/VBD it/it/PRP very/very/RB clear/clear/JJ|make|ASSERT",
        "began/begin/VBD to/to/TO deny/deny/VB|begin|DENY",
        "cast/cast/VBD doubt/doubt/NN on/on/IN|cast|DENY",
        "dismissed/dismiss/VBD|dismiss|DENY",
        "rejected/reject/VBD the/the/DT claim/claim/NN|reject|DENY",
        "did/do/VBD not/not/RB say/say/VB|say|OTHER",
        "would/would/MD not/not/RB confirm/confirm/VB|confirm|OTHER",
        "neither/neither/CC confirmed/confirm/VBD nor/nor/CC denied/deny/VBD|confirm|OTHER",
        "does/do/VBZ not/not/RB believe/believe/VB|believe|BELIEVE",
        "did/do/VBD not/not/RB want/want/VB|want|INTEND",
        "citing/cite/VBG|cite|REPORT",
        "echoing/echo/VBG similar/similar/JJ sentiments/sentiment/NNS|echo|APPRAISE",
        "concerns/concern/NNS about/about/IN|concern|APPRAISE",
        "is/be/VBZ expected/expect/VBN|expect|BELIEVE",
        "was/be/VBD critical/critical/JJ of/of/IN|critical|APPRAISE",
        "Pleads/pleads/NNPS|pleads|DEMAND",
        "Vowed/vowed/NNP|vowed|PROMISE",
        "Warning/warning/NNP|warning|WARN",
        "As/as/NNP|as|OTHER",
        "repeated/repeat/VBD its/its/PRP$ demand/demand/NN|repeat|DEMAND",
        "pinned/pin/VBD the/the/DT blame/blame/NN on/on/IN|pin|ACCUSE",
        "were/be/VBD horrified/horrify/VBN|horrify|APPRAISE",
        "sounded/sound/VBD a/a/DT warning/warning/NN|sound|WARN",
        "gave/give/VBD evidence/evidence/NN|give|ASSERT",
        "frobnicated/frobnicate/VBD|frobnicate|OTHER",
        ":/:/:|:|ASSERT"
      })
  void reads_the_lemma_and_the_stance(String tokens, String lemma, Stance stance) {
    assertThat(reader.read(cue(tokens))).isEqualTo(new CueMeaning(lemma, stance));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asked/ask/VBD|to be heard|DEMAND",
        "asked/ask/VBD|the court to stay the order|DEMAND",
        "asked/ask/VBD|whether the court wanted to wait|ASK",
        "asked/ask/VBD|what to do|ASK",
        "asked/ask/VBD|“Will you go to court?”|ASK",
        "asked/ask/VBD|the court for more time|DEMAND",
        "asked/ask/VBD|what the court was waiting for|ASK",
        "told/tell/VBD|to know their customers|DEMAND",
        "told/tell/VBD|that they had to know their customers|ASSERT"
      })
  void tells_a_request_from_a_question_by_what_is_asked(
      String tokens, String content, Stance stance) {
    assertThat(reader.read(cue(tokens), "the firm", content).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "called/call/VBD|the allegation false|DENY",
        "called/call/VBD|the claim ‘groundless’|DENY",
        "called/call/VBD|the plan a disgrace|APPRAISE",
        "calls/call/VBZ|himself an insider|ASSERT",
        "calls/call/VBZ|something Deep Harbour, or DH|ASSERT",
        "calls/call/VBZ|it the Heron Plan|ASSERT",
        "calls/call/VBZ|it a bad plan|APPRAISE",
        "calls/call/VBZ|it the “Heron Plan”|APPRAISE",
        "suggested/suggest/VBD|that exporters should post a bond|DEMAND",
        "said/say/VBD|no such thing|OTHER",
        "said/say/VBD|that the charges were “wholly invented”|DENY",
        "said/say/VBD|this was not true|DENY",
        "said/say/VBD|it isn’t true|DENY",
        "said/say/VBD|that’s a lie|DENY",
        "said/say/VBD|there was no truth in the report|DENY",
        "said/say/VBD|that it was not late|ASSERT",
        "said/say/VBD|it was without precedent|ASSERT",
        "described/describe/VBD|the claim as an invention|DENY",
        "described/describe/VBD|the plan as ‘a raft with a leak’|APPRAISE",
        "described/describe/VBD|the plan as wholly reckless|APPRAISE",
        "described/describe/VBD|the cargo as pump parts|ASSERT",
        "described/describe/VBD|what as “pump parts”|ASSERT",
        "described/describe/VBD|how the reckless plan failed|ASSERT",
        "accepted/accept/VBD|that it had been late|ADMIT",
        "accepted/accept/VBD|the inspectors’ findings|ADMIT",
        "accepted/accept/VBD|the invitation|APPRAISE",
        "puts/put/VBZ|the loss at about €3 million|REPORT",
        "puts/put/VBZ|the children at ease|OTHER"
      })
  void reads_the_stance_of_some_verbs_off_what_follows(
      String tokens, String content, Stance stance) {
    assertThat(reader.read(cue(tokens), "the firm", content).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Nobody|OTHER", "Neither government|OTHER", "No bank|OTHER", "Norway|CONFIRM"})
  void takes_a_source_that_is_nobody_for_silence(String source, Stance stance) {
    assertThat(reader.read(cue("confirmed/confirm/VBD"), source, "it").stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource({"Nobody, OTHER", "Neither government, BELIEVE", "Neither, BELIEVE", "They, BELIEVE"})
  void gives_two_who_do_not_believe_a_belief(String source, Stance stance) {
    assertThat(reader.read(cue("expects/expect/VBZ"), source, "a deal").stance()).isEqualTo(stance);
  }
}
