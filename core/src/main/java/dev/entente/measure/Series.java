package dev.entente.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What adds up to a figure for one partner, in order, with the sum up to each. Additions that come in order cost little. */
final class Series {

    private Place[] places = new Place[8];
    private long[] minors = new long[8];
    private long[] sums = new long[9];
    private int size;
    private int summed;
    private boolean ordered = true;

    void add(Place place, long minor) {
        if (size == places.length) grow();
        ordered &= size == 0 || places[size - 1].compareTo(place) <= 0;
        places[size] = place;
        minors[size++] = minor;
    }

    private void grow() {
        places = Arrays.copyOf(places, size * 2);
        minors = Arrays.copyOf(minors, size * 2);
        sums = Arrays.copyOf(sums, size * 2 + 1);
    }

    /** From a day on, up to and including a place, and before another day. */
    long sum(LocalDate from, LocalDate until, Place last) {
        ready();
        int first = firstOn(from);
        int end = Math.min(endOf(last), firstOn(until));
        return end <= first ? 0 : sums[end] - sums[first];
    }

    /** What stands at this very place. */
    long at(Place place) {
        ready();
        int end = endOf(place);
        int first = end;
        while (first > 0 && places[first - 1].equals(place)) first--;
        return sums[end] - sums[first];
    }

    private void ready() {
        if (!ordered) sort();
        for (; summed < size; summed++) sums[summed + 1] = Math.addExact(sums[summed], minors[summed]);
    }

    private void sort() {
        var order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing(i -> places[i]))
                .toList();
        var oldPlaces = places.clone();
        var oldMinors = minors.clone();
        for (int i = 0; i < size; i++) {
            places[i] = oldPlaces[order.get(i)];
            minors[i] = oldMinors[order.get(i)];
        }
        ordered = true;
        summed = 0;
    }

    private int firstOn(LocalDate day) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle].day().isBefore(day)) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int endOf(Place last) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle].compareTo(last) <= 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
