export { reformChinese as messages } from '@blueledger/core/text/zh';
