package org.appealworkbench.api;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one exception that crosses bundles. Its text starts with the code, names the place and says the way out. What a
 * consultant answered wrongly is a problem, not an exception.
 */
public final class AppealException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient @Nullable Place place;

    public AppealException(ErrorCode code, String message) {
        this(code, message, null, null);
    }

    public AppealException(ErrorCode code, String message, @Nullable Throwable cause) {
        this(code, message, null, cause);
    }

    /**
     * @param message one or two sentences: what is wrong and what to do; without code and place, which are put before it
     * @param place where it is wrong, or null if no file is involved
     */
    public AppealException(ErrorCode code, String message, @Nullable Place place, @Nullable Throwable cause) {
        super(requireNonNull(code, "code").code() + " " + (place == null ? "" : place + ": ") + message, cause);
        this.code = code;
        this.place = place;
    }

    /** This error with the place where it arose, for those who know it when the one who threw it could not; a place that it has already stays. */
    public AppealException at(Place where) {
        if (place != null) {
            return this;
        }
        String message = String.valueOf(getMessage()).substring(code.code().length() + 1);
        AppealException placed = new AppealException(code, message, where, getCause());
        placed.setStackTrace(getStackTrace());
        return placed;
    }

    public ErrorCode code() {
        return code;
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }
}
