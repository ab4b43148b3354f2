#pragma once

#include "app/broadcast/destinationtype.h"

class QGridLayout;

namespace ui {

class FormField;

struct FieldPlace {
    QString &takenMnemonics; ///< letters; the field's own is added
    bool isStored = false;   ///< its secret is kept: the field may stay empty
    QGridLayout *grid = nullptr;
};

/// One field of a type's form. Its line edit is named after its key: "base_url" becomes "baseUrlField".
FormField *typeField(const app::broadcast::DestinationType &type,
                     const app::broadcast::FieldSpec &spec, const FieldPlace &place);

} // namespace ui
