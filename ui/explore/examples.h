#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A query to start from, with what it finds in words.
struct Example {
    QString label;
    QString query;
};

/// The eight queries of the user guide, in its order.
QList<Example> exampleQueries();

} // namespace ui
