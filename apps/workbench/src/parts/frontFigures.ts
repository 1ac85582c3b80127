// The figures of the front page after its first, in one file: one request, and no waiting for one after the other.
import '@blueledger/widgets/contributors/define';
import '@blueledger/widgets/payers/define';
import '@blueledger/widgets/unpaid/define';
