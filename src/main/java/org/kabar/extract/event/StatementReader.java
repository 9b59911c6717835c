package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Subjects;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.EntityType;
import org.kabar.model.Quotation;
import org.kabar.model.Text;

/** Reads one statement: who speaks, what is quoted, what happens. Used once. */
final class StatementReader {

    private final EventPack pack;
    private final Text text;
    private final Statement statement;
    private final Syntax syntax;
    private final Referents referents;
    private final AssertionLog log;

    StatementReader(
            EventPack pack, Text text, Statement statement, Referents referents, AssertionLog log) {
        this.pack = pack;
        this.text = text;
        this.statement = statement;
        this.syntax = statement.syntax();
        this.referents = referents;
        this.log = log;
    }

    private Subjects subjects(List<Phrase> insertions) {
        return new Subjects(
                syntax,
                pack.speech().before(),
                pack.lexicon().prepositions().between(),
                insertions);
    }

    private static List<Phrase> insertions(List<Frame> frames) {
        return frames.stream()
                .filter(frame -> frame.speaker().begin() == frame.verb())
                .map(Frame::speaker)
                .toList();
    }

    private SlotReader slots(List<Frame> frames) {
        Set<Integer> nouns =
                statement.matches().stream()
                        .filter(match -> match.trigger().form() == Form.NOUN)
                        .map(match -> match.where().begin())
                        .collect(Collectors.toSet());
        Set<Integer> reports =
                frames.stream()
                        .filter(frame -> frame.speaker().begin() == frame.verb())
                        .map(Frame::verb)
                        .collect(Collectors.toSet());
        return new SlotReader(pack.lexicon(), syntax, subjects(insertions(frames)), nouns, reports);
    }

    /** Logs events with who says so, and the links between them. */
    private void tell(List<Frame> frames, List<Draft> drafts) {
        Attribution attribution =
                new Attribution(
                        pack,
                        text,
                        statement,
                        frames,
                        referents.discourse().speakers(),
                        carried(frames));
        Optional<Integer> earlier = log.lastNumber();
        List<LinkReader.Logged> logged = new ArrayList<>();
        for (Draft draft : drafts) {
            referents.discourse().together(draft.actors());
            int number = log.add(attribution.assertion(draft), statement);
            logged.add(new LinkReader.Logged(draft, number));
        }
        new LinkReader(pack.cues(), syntax, logged).read(earlier).forEach(log::link);
    }

    /** Logs the assertions; gives the quotations. */
    List<Quotation> read() {
        List<Phrase> subject = mainSubject();
        referents.discourse().focus(referents.agents(syntax, subject, List.of()));
        if (subject.stream().anyMatch(phrase -> referents.isUnnamedPeople(syntax, phrase))) {
            referents.discourse().crowd();
        }
        List<Frame> frames =
                new Frames(pack.speech(), referents, syntax, subjects(List.of())).find();
        frames.stream()
                .filter(frame -> frame.reach() == Frame.Reach.PREVIOUS)
                .forEach(frame -> log.confirm(frame, statement));
        SlotReader slots = slots(frames);
        SettingReader settings = new SettingReader(pack.lexicon(), syntax, referents);
        List<Draft> drafts =
                new DraftReader(pack, text, statement, referents, log, slots, frames, settings)
                        .drafts();
        List<Draft> kept = new DraftChoice(pack.speech(), syntax, slots, drafts).kept();
        tell(frames, kept);
        new SayReader(pack, text, statement, frames, settings).read(drafts, log);
        List<Quotation> quotations =
                new Speakers(
                                pack.speech(),
                                text,
                                statement,
                                frames,
                                drafts,
                                referents.discourse().speakers())
                        .quotations();
        hear(frames, kept);
        quotations.forEach(
                it -> it.speaker().ifPresent(who -> referents.discourse().spoke(List.of(who))));
        log.framed(statement, frames);
        referents.discourse().mention(syntax);
        return quotations;
    }

    /** Remembers who spoke: who is said to, else the person who praises, accuses, promises. */
    private void hear(List<Frame> frames, List<Draft> drafts) {
        List<Frame> heard = frames.stream().filter(frame -> !isAside(frame)).toList();
        if (heard.stream().allMatch(frame -> frame.sources().isEmpty())) {
            drafts.stream()
                    .filter(draft -> pack.speech().acts().contains(draft.type()))
                    .filter(draft -> draft.match().trigger().form() == Form.ACTIVE)
                    .map(Draft::actors)
                    .filter(this::isOnePerson)
                    .findFirst()
                    .ifPresent(referents.discourse()::spoke);
        }
        heard.forEach(frame -> referents.discourse().spoke(frame.sources()));
    }

    private boolean isOnePerson(List<String> ids) {
        return ids.size() == 1 && referents.type(ids.getFirst()) == EntityType.PERSON;
    }

    /**
     * The frame that goes on from the statement before, where this one has none and points back.
     */
    private Optional<Frame> carried(List<Frame> frames) {
        boolean pointsBack =
                syntax.size() > 0
                        && syntax.kind(0) == WordKind.PRONOUN
                        && pack.lexicon().pronouns().values().stream()
                                .anyMatch(words -> words.contains(syntax.lower(0)));
        return frames.isEmpty() && pointsBack ? log.lastFrame(statement) : Optional.empty();
    }

    /** Whether somebody is only named within a relative clause as the one who says so. */
    private boolean isAside(Frame frame) {
        return syntax.kind(syntax.clauseBegin(frame.verb()) - 1) == WordKind.RELATIVE;
    }

    /** Whom the statement's first verb is about. */
    private List<Phrase> mainSubject() {
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.kind(i) == WordKind.VERB
                    && syntax.kind(syntax.clauseBegin(i) - 1) != WordKind.RELATIVE) {
                Phrase group = syntax.verbGroup(new Phrase(i, i + 1));
                return subjects(List.of())
                        .of(group.begin())
                        .map(Subjects.Subject::phrases)
                        .orElse(List.of());
            }
        }
        return List.of();
    }
}
