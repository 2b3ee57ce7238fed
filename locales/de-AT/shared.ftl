# Was in Österreich anders klingt als in Deutschland.

closing =
    Freundliche Grüße
    Ihr Kundenservice von Kestrelle
