#pragma once

#include "app/sources/checksource.h"
#include "app/sources/roundtrip.h"

#include <QString>
#include <QStringList>

/// What a person reads about sources of traces. Pure.
namespace ui {

QString nameOf(app::sources::SavedSource::Kind kind);
/// What it is good for, in one sentence.
QString explanationOf(app::sources::SavedSource::Kind kind);

/// A field as its form calls it, where it is, and which number it is not.
struct SourceFieldWords {
    app::sources::SourceField field;
    QString label; ///< with its mnemonic
    QString hint;
    QString placeholder;
};
/// The fields of a kind, in order.
QList<SourceFieldWords> fieldsOf(app::sources::SavedSource::Kind kind);

/// What is wrong, and what to enter.
QString sentenceOf(app::sources::SourceProblem problem);

/// What may keep a trace from being read, and what came out of looking at it.
QString textOf(const app::sources::Doubt &doubt);

} // namespace ui
