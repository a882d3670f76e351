package org.rapporteur.app.http;

/** The status codes that the server answers with, and their names. */
public final class Status {
    public static final int OK = 200;
    public static final int CREATED = 201;
    public static final int NO_CONTENT = 204;
    public static final int SEE_OTHER = 303;
    public static final int NOT_MODIFIED = 304;
    public static final int BAD_REQUEST = 400;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int METHOD_NOT_ALLOWED = 405;
    public static final int NOT_ACCEPTABLE = 406;
    public static final int CONFLICT = 409;
    public static final int PRECONDITION_FAILED = 412;
    public static final int TOO_LARGE = 413;
    public static final int UNSUPPORTED_TYPE = 415;
    public static final int MISDIRECTED = 421;
    public static final int UNPROCESSABLE = 422;
    public static final int PRECONDITION_REQUIRED = 428;
    public static final int TOO_MANY = 429;
    public static final int FAILED = 500;
    public static final int UNAVAILABLE = 503;

    private Status() {}

    /** As HTTP names it. */
    public static String title(int status) {
        return switch (status) {
            case OK -> "OK";
            case CREATED -> "Created";
            case NO_CONTENT -> "No content";
            case SEE_OTHER -> "See other";
            case NOT_MODIFIED -> "Not modified";
            case BAD_REQUEST -> "Bad request";
            case UNAUTHORIZED -> "Unauthorized";
            case FORBIDDEN -> "Forbidden";
            case NOT_FOUND -> "Not found";
            case METHOD_NOT_ALLOWED -> "Method not allowed";
            case NOT_ACCEPTABLE -> "Not acceptable";
            case CONFLICT -> "Conflict";
            case PRECONDITION_FAILED -> "Precondition failed";
            case TOO_LARGE -> "Content too large";
            case UNSUPPORTED_TYPE -> "Unsupported media type";
            case MISDIRECTED -> "Misdirected request";
            case UNPROCESSABLE -> "Unprocessable content";
            case PRECONDITION_REQUIRED -> "Precondition required";
            case TOO_MANY -> "Too many requests";
            case UNAVAILABLE -> "Service unavailable";
            default -> status < FAILED ? "Refused" : "Internal server error";
        };
    }
}
