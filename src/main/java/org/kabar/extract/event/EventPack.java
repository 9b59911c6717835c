package org.kabar.extract.event;

import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.time.TimeWords;

/**
 * What a language pack knows about sentences, times, speech and events.
 *
 * @param lexicon its function words
 * @param times how it names times
 * @param speech how it tells who said what
 * @param cues how it tells what is real
 * @param triggers how it tells of events
 * @param calibration how far what is read can be believed
 */
public record EventPack(
        Lexicon lexicon,
        TimeWords times,
        Speech speech,
        Cues cues,
        Triggers triggers,
        Calibration calibration) {}
