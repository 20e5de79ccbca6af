package org.undersigned.desk;

/** Where one is in a list that is shown by pages, from 1. */
record Pages(int page, int last) {

    static Pages of(String asked, int size, long total) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        int page = asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
        return new Pages(Math.min(Math.max(1, page), last), last);
    }
}
