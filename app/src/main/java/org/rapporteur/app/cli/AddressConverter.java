package org.rapporteur.app.cli;

import org.rapporteur.store.RegisterAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a register. */
final class AddressConverter implements ITypeConverter<RegisterAddress> {
    @Override
    public RegisterAddress convert(String text) {
        try {
            return new RegisterAddress(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
