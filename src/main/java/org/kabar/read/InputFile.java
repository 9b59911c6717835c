package org.kabar.read;

import java.nio.file.Path;

/**
 * A file that inputs lead to, to be read later or elsewhere.
 *
 * @param name what a person calls it: its path from the one given
 * @param file its absolute path
 * @param folder the absolute path of the folder that it is named from, see {@link Inputs#under}
 */
public record InputFile(String name, Path file, Path folder) {}
