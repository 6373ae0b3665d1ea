package org.appealworkbench.extensions.internal;

import org.appealworkbench.api.type.AppealTypeId;

/** Which type a jar held that nobody can read any more: only its name is left to tell. */
final class FileOfType {

    private FileOfType() {}

    /** {@code late-shipment.jar}, {@code late-shipment-1.0.0.jar}, {@code com.example.late-shipment.jar}. */
    static boolean isNamedAfter(AppealTypeId id, String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        if (!name.endsWith(".jar")) {
            return false;
        }
        String base = name.substring(0, name.length() - ".jar".length());
        return ends(base, id.value()) || ends(withoutVersion(base), id.value());
    }

    private static boolean ends(String base, String id) {
        return base.equals(id) || base.endsWith("." + id);
    }

    private static String withoutVersion(String base) {
        for (int i = 0; i + 1 < base.length(); i++) {
            if (base.charAt(i) == '-' && Character.isDigit(base.charAt(i + 1))) {
                return base.substring(0, i);
            }
        }
        return base;
    }
}
