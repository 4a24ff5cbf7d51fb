package org.colophon.site;

/**
 * The logo that stands for the paper's name.
 *
 * @param name the last part of its address, made of its content: {@code logo.3f9a01c2d4e5.png}
 * @param width in pixels, like the height
 */
public record LogoImage(String name, int width, int height) {

    /** Where readers load it. */
    public String path() {
        return "/assets/" + name;
    }

    /** Its content type. */
    public String type() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return "image/" + (ending.equals("jpg") ? "jpeg" : ending);
    }
}
