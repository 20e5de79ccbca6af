package org.undersigned.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** Keeps folded words as bytes, which both databases order alike. */
@Converter
public class FoldedColumn implements AttributeConverter<String, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(String word) {
        return word == null ? null : Folded.bytes(word);
    }

    @Override
    public String convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
