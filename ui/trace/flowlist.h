#pragma once

#include <QAbstractScrollArea>
#include <functional>
#include <vector>

namespace ui {

/// A long column of widgets of any height, of which only those near the window exist: they are made when they come near and
/// go when they are far, unless a person has changed something in them. What is on screen stays where it is while heights
/// become known. Arrow keys, Page Up and Down, Home and End scroll.
class FlowList : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// Makes the widget of an entry; it becomes the list's.
    using Maker = std::function<QWidget *(int index, QWidget *parent)>;
    explicit FlowList(QWidget *parent = nullptr);

    void setEntries(int count, Maker maker);
    /// Entries come in before `index`; the maker knows them already.
    void insertEntries(int index, int count);
    void removeEntries(int index, int count);
    int count() const { return int(m_slots.size()); }
    /// The entry at the upper edge, or -1.
    int topEntry() const;
    void setTopEntry(int index);
    /// Null while it is far away.
    QWidget *widgetAt(int index) const { return m_slots[std::size_t(index)].widget; }
    int existing() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Slot {
        QWidget *widget = nullptr;
        int height = 0; ///< guessed until it is measured
        bool isMeasured = false;
        bool isTouched = false; ///< a person has used it
    };
    void calmScrollBar();
    static void drop(Slot &slot);
    void arrange();
    void arrangeLater();
    bool make(int index);
    int measure(Slot &slot) const;
    void place();
    void putInTabOrder(int index);
    int contentWidth() const;
    int topOf(int index) const;
    void setRange();

    std::vector<Slot> m_slots;
    Maker m_maker;
    bool m_isArranging = false;
    bool m_isWaiting = false;
};

} // namespace ui
