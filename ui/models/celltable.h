#pragma once

#include <QList>
#include <QString>
#include <QVariant>

/// A table as values: what a view says of its rows, made by pure functions and shown by CellTableModel.
namespace ui {

enum class CellTone { Normal, Muted, Error };

struct Cell {
    QString text;
    QVariant sortKey;     ///< the raw value; empty: the text
    QString spoken = {};  ///< for assistive technology where the text alone says too little
    QString toolTip = {}; ///< empty: what is spoken
    CellTone tone = CellTone::Normal;
    double share = 0; ///< from 0 to 1: a bar behind the number
    bool operator==(const Cell &) const = default;
};

struct CellRow {
    QString key; ///< of what the row stands for, unique in the table
    QList<Cell> cells;
    QString found = {}; ///< what a search looks at
    bool operator==(const CellRow &) const = default;
};

struct CellColumn {
    QString title;
    QString toolTip;
    int characters = 0; ///< room for so many; 0: what is left
    bool isNumber = true;
};

} // namespace ui
