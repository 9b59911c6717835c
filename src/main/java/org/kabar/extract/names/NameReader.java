package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabar.extract.Zone;
import org.kabar.extract.layout.Block;
import org.kabar.extract.layout.Page;
import org.kabar.extract.pack.PackFile;
import org.kabar.model.Authority;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;
import org.kabar.model.Text;

/** Finds the names of a page. Immutable and thread-safe. */
public final class NameReader {

    private final NameRules rules;
    private final Metonyms metonyms;
    private final Gazetteer gazetteer;
    private final ModelNames model;
    private final WholePersons persons;
    private final QuotedTitles titles;
    private final CapitalNames capitals;
    private final HeadNames heads;
    private final KnownNames known;
    private final LooseNames loose;
    private final Handles handles;
    private final BracketedHeads brackets;
    private final Repetition repetition;

    /**
     * A reader.
     *
     * @param file the pack's file on names
     * @param authority the entities known beforehand
     */
    public NameReader(PackFile file, Authority authority) {
        rules = NameRules.of(file);
        metonyms = new Metonyms(file);
        gazetteer = new Gazetteer(authority, file.lists("demonyms"));
        model = new ModelNames(rules);
        persons = new WholePersons(rules);
        titles = new QuotedTitles(rules);
        capitals = new CapitalNames(rules);
        heads = new HeadNames(rules);
        known = new KnownNames(rules);
        loose = new LooseNames(rules);
        handles = new Handles(rules);
        brackets = new BracketedHeads(rules);
        repetition = new Repetition(rules);
    }

    /** The names of the page. */
    public Names read(Page page) {
        Text text = page.article().text();
        List<Board> boards = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block.zone() != Zone.BOILERPLATE) {
                boards.add(board(Sheet.of(i, block), text));
            }
        }
        TypeVotes types = new TypeVotes(rules);
        types.count(boards);
        Untangling untangling = new Untangling(rules, boards, types);
        boards.forEach(untangling::mend);
        repetition.add(boards, types);
        Context context = Context.of(boards, metonyms.subject(boards));
        List<Mark> marks =
                boards.stream().flatMap(board -> marks(board, types, context).stream()).toList();
        return new Names(MarkedSheet.of(boards.stream().map(Board::sheet).toList(), marks), marks);
    }

    /** The words by which this reader works. */
    public NameRules rules() {
        return rules;
    }

    private Board board(Sheet sheet, Text text) {
        Board board = new Board(sheet, text, rules, gazetteer);
        List<Found> pieces =
                switch (rules.finding()) {
                    case MODEL -> persons.complete(board, model.clean(board));
                    case CAPITALS -> capitals.find(board);
                };
        loose.addDomains(board);
        handles.add(board);
        DatelineNames.add(board);
        titles.add(board);
        heads.add(board, pieces);
        known.add(board, pieces);
        loose.add(board);
        brackets.join(board);
        return board;
    }

    private List<Mark> marks(Board board, TypeVotes types, Context context) {
        List<Mark> marks = new ArrayList<>();
        for (Found name : board.found()) {
            EntityType type = types.type(board, name);
            Optional<KnownEntity> meant = metonyms.choose(board, name, type, context);
            marks.add(
                    new Mark(
                            board.sheet().index(),
                            board.sheet().span(name.from(), name.to()),
                            board.words(name),
                            meant.map(KnownEntity::type).orElse(type),
                            meant,
                            name.confidence()));
        }
        return marks;
    }
}
