package org.parley.pack;

/** What a name, title or word of office tells of its bearer. */
public enum Gender {
    FEMALE,
    MALE
}
