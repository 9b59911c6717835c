package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kabar.extract.Zone;
import org.kabar.extract.syntax.Lexicon.Reference;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.model.EntityType;
import org.kabar.model.Status;
import org.kabar.model.Text;
import org.kabar.model.Theme;
import org.kabar.model.Where;

/** Reads the events that the triggers of one statement tell of. Used once. */
final class DraftReader {

    /** How sure a plain verb with its own subject is; everything less plain lowers it. */
    private static final double PLAIN = 0.9;

    private final EventPack pack;
    private final Text text;
    private final Statement statement;
    private final Syntax syntax;
    private final Referents referents;
    private final AssertionLog log;
    private final SlotReader slots;
    private final List<Frame> frames;
    private final SettingReader settings;
    private final Modality modality;

    DraftReader(
            EventPack pack,
            Text text,
            Statement statement,
            Referents referents,
            AssertionLog log,
            SlotReader slots,
            List<Frame> frames,
            SettingReader settings) {
        this.settings = settings;
        this.pack = pack;
        this.text = text;
        this.statement = statement;
        this.syntax = statement.syntax();
        this.referents = referents;
        this.log = log;
        this.slots = slots;
        this.frames = List.copyOf(frames);
        this.modality = new Modality(pack.cues(), syntax, slots, pack.speech().asserting());
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Triggers.Match match : statement.matches()) {
            if (!match.trigger().type().equals(SayReader.SAY)
                    && !modality.isHabit(match)
                    && !isMereTopic(match)) {
                drafts.addAll(read(match));
            }
        }
        return drafts;
    }

    /** Whether an event noun only says what something else is about, or heads a section. */
    private boolean isMereTopic(Triggers.Match match) {
        if (match.trigger().form() != Form.NOUN) {
            return false;
        }
        int before = syntax.around(match.where()).begin() - 1;
        return statement.zone() == Zone.HEADLINE
                || pack.lexicon().prepositions().topic().contains(syntax.lower(before));
    }

    private List<Draft> read(Triggers.Match match) {
        Slots filled = slots.read(match);
        RoleFiller roles =
                new RoleFiller(
                                text,
                                syntax,
                                referents,
                                match.trigger(),
                                speakerAt(match.where().begin()))
                        .fill(filled, pack.speech().acts());
        return roles.wheres().stream()
                .map(where -> draft(match, filled, roles, where))
                .filter(draft -> isWorthTelling(draft, filled))
                .toList();
    }

    private Draft draft(Triggers.Match match, Slots filled, RoleFiller roles, Where where) {
        int at = match.where().begin();
        Modality.Reading mood = modality.read(match);
        boolean spoken = isSpoken(match, roles);
        boolean done = spoken || isDoneBySaying(match, roles.actors());
        Draft draft =
                new Draft(
                        match,
                        match.trigger().type(),
                        spoken ? framedBy(at) : roles.actors(),
                        roles.recipients(where),
                        roles.theme(),
                        where,
                        filled.time(),
                        done ? Status.OCCURRED : mood.status(),
                        mood.stance(),
                        PLAIN * filled.certainty());
        Draft set = isAct(draft) ? inSetting(draft, at) : draft;
        return pointsBack(set, filled) ? log.recall(set) : set;
    }

    private boolean isAct(Draft draft) {
        return pack.speech().acts().contains(draft.type());
    }

    /** An act of speech happens where and when its words are reported to be spoken. */
    private Draft inSetting(Draft draft, int at) {
        return frames.stream()
                .filter(frame -> frame.covers(at) && draft.actors().equals(frame.sources()))
                .findFirst()
                .map(settings::of)
                .map(draft::in)
                .orElse(draft);
    }

    /** Whether the act is that of whoever is said to speak. */
    private boolean isSpoken(Triggers.Match match, RoleFiller roles) {
        Form form = match.trigger().form();
        return roles.actors().isEmpty()
                && form != Form.NOUN
                && pack.speech().acts().contains(match.trigger().type());
    }

    /** Whether somebody threatens or promises by being reported to say what they will do. */
    private boolean isDoneBySaying(Triggers.Match match, List<String> actors) {
        return pack.speech().commissive().contains(match.trigger().type())
                && !actors.isEmpty()
                && framedBy(match.where().begin()).equals(actors);
    }

    private List<String> framedBy(int index) {
        return frames.stream()
                .filter(frame -> frame.covers(index) && !frame.sources().isEmpty())
                .map(Frame::sources)
                .findFirst()
                .orElseGet(List::of);
    }

    private List<String> speakerAt(int index) {
        List<String> framed = framedBy(index);
        return framed.isEmpty() ? referents.discourse().speakers() : framed;
    }

    /** Whether the event is one told before, named again to say more of it. */
    private boolean pointsBack(Draft draft, Slots filled) {
        Triggers.Match match = draft.match();
        boolean told = filled.time().isPresent() || draft.where().place().isPresent();
        return switch (match.trigger().form()) {
            case ACTIVE -> false;
            case PASSIVE -> !draft.hasParty() && isOfMany(filled);
            case MUTUAL -> draft.actors().size() == 1 && log.hasLast(draft.type(), draft.actors());
            case NOUN ->
                    !draft.hasParty()
                            && (told || slots.isHeld(match.where()))
                            && (isPointedAt(match) || opensClause(match.where()));
        };
    }

    /** Whether those who undergo it are only counted or pointed at: "ketiganya ditangkap". */
    private boolean isOfMany(Slots filled) {
        return filled.phrases().getOrDefault(Slots.OBJECT, List.of()).stream()
                .anyMatch(
                        phrase ->
                                pack.lexicon()
                                        .refers(syntax.lower(phrase.begin()), Reference.MANY));
    }

    private boolean isPointedAt(Triggers.Match match) {
        Phrase phrase = syntax.around(match.where());
        return referents.isDefinite(syntax, phrase)
                || match.possessed() == Triggers.Possession.MARKED;
    }

    private boolean opensClause(Phrase where) {
        Phrase phrase = syntax.around(where);
        return phrase.begin() == syntax.clauseBegin(where.begin())
                && syntax.kind(phrase.end()).inVerbGroup();
    }

    private boolean isEventOrPlace(Theme theme) {
        return theme instanceof Theme.OfEntity entity
                && (referents.type(entity.id()) == EntityType.EVENT
                        || referents.type(entity.id()).isPlace());
    }

    /** Whether somebody named takes part, or what the event file says is enough. */
    private boolean isWorthTelling(Draft draft, Slots filled) {
        boolean party =
                draft.actors().stream().anyMatch(referents::isNamed)
                        || draft.recipients().stream().anyMatch(referents::isNamed);
        boolean alone =
                draft.match().trigger().form() == Form.MUTUAL
                        && draft.actors().size() + draft.recipients().size() < 2
                        && filled.parties(draft.match().trigger()).stream()
                                .noneMatch(phrase -> referents.isUnnamedPeople(syntax, phrase))
                        && draft.theme().isEmpty();
        Set<Role> enough = draft.match().trigger().named();
        boolean placed = enough.contains(Role.PLACE) && draft.where().place().isPresent();
        boolean themed =
                enough.contains(Role.THEME)
                        && draft.theme().filter(this::isEventOrPlace).isPresent();
        return placed || themed || (party && !alone);
    }
}
