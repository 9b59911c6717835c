package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Subjects;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.Quotation;
import org.kabar.model.Text;
import org.kabar.model.Theme;

/** Reads one statement: who speaks, what is quoted, what happens. Used once. */
final class StatementReader {

    private final EventPack pack;
    private final Text text;
    private final Statement statement;
    private final Syntax syntax;
    private final Referents referents;
    private final AssertionLog log;
    private final Subjects subjects;
    private final SlotReader slots;

    StatementReader(
            EventPack pack, Text text, Statement statement, Referents referents, AssertionLog log) {
        this.pack = pack;
        this.text = text;
        this.statement = statement;
        this.syntax = statement.syntax();
        this.referents = referents;
        this.log = log;
        Set<String> clauseTaking = new HashSet<>(pack.speech().before());
        this.subjects = new Subjects(syntax, clauseTaking, pack.lexicon().prepositions().between());
        Set<Integer> nouns =
                statement.matches().stream()
                        .filter(match -> match.trigger().form() == Form.NOUN)
                        .map(match -> match.where().begin())
                        .collect(Collectors.toSet());
        this.slots = new SlotReader(pack.lexicon(), syntax, subjects, nouns);
    }

    /** Logs the assertions; gives the quotations. */
    List<Quotation> read() {
        List<String> subject = mainSubject();
        referents.focus(subject);
        List<Frame> frames = new Frames(pack.speech(), referents, syntax, subjects).find();
        frames.stream()
                .filter(frame -> frame.reach() == Frame.Reach.PREVIOUS)
                .forEach(frame -> log.confirm(frame, statement));
        List<Draft> drafts = drafts(frames);
        Attribution attribution =
                new Attribution(pack, text, statement, frames, referents.speakers());
        for (Draft draft : new DraftChoice(pack.speech(), syntax, drafts).kept()) {
            referents.together(draft.actors());
            log.add(attribution.assertion(draft), statement);
        }
        new SayReader(pack, text, statement, referents, frames).read(drafts, log);
        List<Quotation> quotations =
                new Speakers(pack.speech(), text, statement, frames, drafts, referents.speakers())
                        .quotations();
        frames.forEach(frame -> referents.spoke(frame.sources()));
        quotations.forEach(it -> it.speaker().ifPresent(who -> referents.spoke(List.of(who))));
        referents.mention(syntax);
        return quotations;
    }

    /** Whom the statement's first verb is about. */
    private List<String> mainSubject() {
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.kind(i) == WordKind.VERB
                    && syntax.kind(syntax.clauseBegin(i) - 1) != WordKind.RELATIVE) {
                Phrase group = syntax.verbGroup(new Phrase(i, i + 1));
                List<Phrase> phrases =
                        subjects.of(group.begin()).map(Subjects.Subject::phrases).orElse(List.of());
                return referents.agents(syntax, phrases, List.of());
            }
        }
        return List.of();
    }

    private List<Draft> drafts(List<Frame> frames) {
        Modality modality = new Modality(pack.cues(), syntax, slots);
        Conditions conditions = new Conditions(syntax, referents);
        List<Draft> drafts = new ArrayList<>();
        for (Triggers.Match match : statement.matches()) {
            if (!match.trigger().type().equals(SayReader.SAY)
                    && !modality.isHabit(match)
                    && conditions.hold(match)) {
                draft(match, frames, modality).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(Triggers.Match match, List<Frame> frames, Modality modality) {
        Slots filled = slots.read(match);
        List<String> speaker = speakerAt(match.where().begin(), frames);
        RoleFiller roles =
                new RoleFiller(text, syntax, referents, match.trigger(), speaker)
                        .fill(filled, pack.speech().acts());
        Modality.Reading mood = modality.read(match);
        boolean spoken =
                roles.actors().isEmpty()
                        && match.trigger().form() != Form.NOUN
                        && match.trigger().form() != Form.PASSIVE
                        && pack.speech().acts().contains(match.trigger().type());
        List<String> actors = spoken ? framedBy(match.where().begin(), frames) : roles.actors();
        Draft draft =
                new Draft(
                        match,
                        match.trigger().type(),
                        actors,
                        roles.recipients(),
                        roles.theme(),
                        roles.where(),
                        filled.time(),
                        mood.status(),
                        mood.stance(),
                        0.9 * filled.certainty());
        Draft whole = draft.hasParty() || !pointsBack(match, filled) ? draft : log.recall(draft);
        return isNamed(whole) ? Optional.of(whole) : Optional.empty();
    }

    private boolean pointsBack(Triggers.Match match, Slots filled) {
        if (match.trigger().form() != Form.NOUN) {
            return false;
        }
        Phrase phrase = slots.around(match.where());
        boolean demonstrative = syntax.kind(phrase.end() - 1) == WordKind.DEMONSTRATIVE;
        boolean told = filled.time().isPresent() || filled.has("di");
        return demonstrative && (told || syntax.kind(phrase.end()).inVerbGroup())
                || match.possessed() == Triggers.Possession.MARKED && told;
    }

    private static List<String> framedBy(int index, List<Frame> frames) {
        return frames.stream()
                .filter(frame -> frame.covers(index) && !frame.sources().isEmpty())
                .map(Frame::sources)
                .findFirst()
                .orElseGet(List::of);
    }

    private List<String> speakerAt(int index, List<Frame> frames) {
        return frames.stream()
                .filter(frame -> frame.covers(index) && !frame.sources().isEmpty())
                .map(Frame::sources)
                .findFirst()
                .orElseGet(referents::speakers);
    }

    /** Whether somebody named takes part; for gatherings their name is enough. */
    private boolean isNamed(Draft draft) {
        boolean party =
                draft.actors().stream().anyMatch(referents::isNamed)
                        || draft.recipients().stream().anyMatch(referents::isNamed);
        boolean told =
                isTold(draft, Role.PLACE, draft.where().place())
                        || isTold(draft, Role.THEME, named(draft.theme()));
        boolean alone =
                draft.match().trigger().form() == Form.MUTUAL
                        && draft.actors().size() + draft.recipients().size() < 2;
        return told || (party && (!alone || draft.theme().isPresent()));
    }

    private static boolean isTold(Draft draft, Role role, Optional<String> filler) {
        return filler.isPresent() && draft.match().trigger().named().contains(role);
    }

    private static Optional<String> named(Optional<Theme> theme) {
        return theme.filter(Theme.OfEntity.class::isInstance).map(it -> ((Theme.OfEntity) it).id());
    }
}
