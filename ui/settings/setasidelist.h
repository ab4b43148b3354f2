#pragma once

#include "app/broadcast/destination.h"
#include "app/store/store.h"

#include <QHash>
#include <QUuid>
#include <QWidget>
#include <cstdint>
#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
namespace app::broadcast {
class SetAsides;
}

namespace ui {

class TextLabel;

/// What destinations refused for good, with their reasons: to be sent again, or discarded.
class SetAsideList final : public QWidget
{
    Q_OBJECT
public:
    /// Outlives the list.
    explicit SetAsideList(app::broadcast::SetAsides &setAsides, QWidget *parent = nullptr);

    /// Asks anew for what these have.
    void ask(const QList<app::broadcast::Destination> &destinations);
    void askFor(const QUuid &destination);

Q_SIGNALS:
    void failed(const QString &title, const QString &text);

private:
    using Entries = std::vector<app::store::SetAside>;
    using Chosen = QHash<QUuid, std::vector<std::int64_t>>;

    void present();
    void showButtons();
    /// The selected rows, else all.
    QList<QTreeWidgetItem *> concerned() const;
    /// Their entries by destination.
    Chosen chosen() const;
    void sendAgain();
    void confirmDiscard();
    void discard(const Chosen &entries);

    app::broadcast::SetAsides &m_setAsides;
    QList<app::broadcast::Destination> m_destinations;
    QHash<QUuid, Entries> m_entries;
    TextLabel *m_note;
    QTreeWidget *m_tree;
    QPushButton *m_sendAgain;
    QPushButton *m_discard;
};

} // namespace ui
